package org.chancery.enrich.engine.event;

import org.jspecify.annotations.Nullable;

/** Actors that are given by their places in a text; one of the two sides may be missing. */
public record Given(@Nullable Span source, @Nullable Span target) {
    /** Refuses to do without both. */
    public Given {
        if (source == null && target == null) {
            throw new IllegalArgumentException("source: missing; give source, target, or both");
        }
    }

    /** Refuses spans that do not lie in the text. */
    public void checkAgainst(String text) {
        check("source", source, text);
        check("target", target, text);
    }

    private static void check(String name, @Nullable Span span, String text) {
        if (span != null && (span.start() < 0 || span.end() > text.length() || span.start() >= span.end())) {
            throw new IllegalArgumentException("%s: %d to %d is no part of a text of %d units"
                    .formatted(name, span.start(), span.end(), text.length()));
        }
    }

    /** From the first UTF-16 unit to one past the last. */
    public record Span(int start, int end) {}
}
