package org.chancery.kit.consumer;

import java.time.Instant;

/**
 * The failure of a thread.
 *
 * @param latest attempt
 * @param isPoll whether polling failed, not a batch
 */
record Failing(Instant since, Instant latest, int attempts, String reason, boolean isPoll) {
    Failing again(Failing now) {
        return new Failing(since, now.latest, attempts + 1, now.reason, isPoll && now.isPoll);
    }
}
