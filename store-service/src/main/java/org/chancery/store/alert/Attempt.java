package org.chancery.store.alert;

import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt to deliver.
 *
 * @param answer status of the answer, absent if there was none
 * @param problem why it failed, absent if it did not
 */
public record Attempt(@Nullable Integer answer, @Nullable String problem) {
    private static final int GONE = 410;

    /** The target has it. */
    public boolean isDelivered() {
        return problem == null;
    }

    /** The target wants nothing any more, for good. */
    public boolean isGone() {
        return answer != null && answer == GONE;
    }
}
