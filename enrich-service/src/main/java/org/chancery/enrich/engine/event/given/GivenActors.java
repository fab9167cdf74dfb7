package org.chancery.enrich.engine.event.given;

import org.chancery.enrich.engine.event.actor.ActorSpan;
import org.jspecify.annotations.Nullable;

/** Actors that are given by their places in a text; one of the two sides may be missing. */
public record GivenActors(
        @Nullable ActorSpan source, @Nullable ActorSpan target) {
    /** Refuses to do without both. */
    public GivenActors {
        if (source == null && target == null) {
            throw new IllegalArgumentException("source: missing; give source, target, or both");
        }
    }

    /** Refuses spans that do not lie in the text. */
    public void checkAgainst(String text) {
        check("source", source, text);
        check("target", target, text);
    }

    private static void check(String name, @Nullable ActorSpan span, String text) {
        if (span != null && (span.start() < 0 || span.end() > text.length() || span.start() >= span.end())) {
            throw new IllegalArgumentException("%s: %d to %d is no part of a text of %d units"
                    .formatted(name, span.start(), span.end(), text.length()));
        }
    }
}
