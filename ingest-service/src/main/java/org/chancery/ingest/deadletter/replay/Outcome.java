package org.chancery.ingest.deadletter.replay;

import java.util.Locale;
import org.chancery.ingest.deadletter.letter.Letter;
import org.chancery.ingest.deadletter.letter.LetterPlace;
import org.jspecify.annotations.Nullable;

/**
 * What became of a replayed record, as far as it was followed.
 *
 * @param at where it stands: the record, its enriched article, or its new dead letter
 * @param cause of its new death
 * @param reason of its new death
 */
public record Outcome(
        Became became,
        String at,
        @Nullable String cause,
        @Nullable String reason) {
    /** How far it came. */
    public enum Became {
        /** Nobody has answered it yet. */
        IN_FLIGHT,
        /** The enrich service has read it, the store has not taken it yet. */
        ENRICHED,
        /** The store has taken it. */
        STORED,
        /** It failed again. */
        DEAD_LETTERED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Outcome of(Became became, LetterPlace at) {
        return new Outcome(became, at.toString(), null, null);
    }

    static Outcome died(Letter again) {
        return new Outcome(Became.DEAD_LETTERED, again.place().toString(), again.cause(), again.reason());
    }
}
