package org.chancery.store.alert;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt to deliver.
 *
 * @param answer status of the answer, absent if there was none
 * @param problem why it failed, absent if it did not
 * @param retryAfter for so long at least, the target asks, nobody is to try again
 */
public record Attempt(@Nullable Integer answer, @Nullable String problem, Duration retryAfter) {
    private static final int GONE = 410;

    /** One that was not answered. */
    public static Attempt failed(String problem) {
        return new Attempt(null, problem, Duration.ZERO);
    }

    /** The target has it. */
    public boolean isDelivered() {
        return problem == null;
    }

    /** The target wants nothing any more, for good. */
    public boolean isGone() {
        return answer != null && answer == GONE;
    }
}
