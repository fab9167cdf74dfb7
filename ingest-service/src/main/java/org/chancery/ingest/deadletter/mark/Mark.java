package org.chancery.ingest.deadletter.mark;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was done with a dead letter.
 *
 * @param reason why it was parked
 * @param to where its record was published again, as {@code topic/partition/offset}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mark(
        Action action,
        Instant at,
        @Nullable String reason,
        @Nullable String to) {
    /** The two ways to handle a dead letter. */
    public enum Action {
        REPLAYED,
        PARKED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Mark {
        Objects.requireNonNull(action, "action: missing");
        Objects.requireNonNull(at, "at: missing");
    }

    public static Mark replayed(Instant at, String to) {
        return new Mark(Action.REPLAYED, at, null, to);
    }

    public static Mark parked(Instant at, String reason) {
        return new Mark(Action.PARKED, at, reason, null);
    }
}
