package org.chancery.kit.lag;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a group is behind.
 *
 * @param records that it has yet to answer
 * @param oldest when the first of them was written; absent if none waits
 */
record Lag(long records, @Nullable Instant oldest) {
    static final Lag NONE = new Lag(0, null);

    /** Of two parts together. */
    Lag and(Lag other) {
        return new Lag(records + other.records, earlier(oldest, other.oldest));
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }

    /** How long the oldest record has been waiting. */
    double seconds(Instant now) {
        return oldest == null ? 0 : Math.max(0, Duration.between(oldest, now).toMillis() / 1000.0);
    }
}
