package org.chancery.store.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait for a target that has failed, and for how many attempts. */
record Patience(List<Duration> pauses) {
    /** Of a pause so much is left to chance, or all that failed together would come back together. */
    private static final double JITTER = 0.2;

    /**
     * The pause after so many attempts, or longer if the target asks for it; nothing if they were enough.
     *
     * @param chance from 0 to 1
     */
    Optional<Duration> after(int attempts, Duration asked, double chance) {
        if (attempts > pauses.size()) {
            return Optional.empty();
        }
        var pause = jittered(pauses.get(attempts - 1), chance);
        return Optional.of(pause.compareTo(asked) < 0 ? asked : pause);
    }

    private static Duration jittered(Duration pause, double chance) {
        return Duration.ofMillis((long) (pause.toMillis() * (1 + JITTER * (2 * chance - 1))));
    }
}
