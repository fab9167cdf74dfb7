package org.chancery.kit.consumer;

import org.springframework.kafka.listener.ListenerUtils;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/** The pause before a retry: it doubles with each attempt, up to a limit, and ends early if the listener is stopped. */
final class Pause {
    private static final long FIRST_MILLIS = 200;
    private static final long MAX_MILLIS = 10_000;

    private Pause() {}

    static void of(MessageListenerContainer container, int attempts) {
        try {
            ListenerUtils.stoppableSleep(container, millis(attempts));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static long millis(int attempts) {
        var backOff = new ExponentialBackOff(FIRST_MILLIS, 2);
        backOff.setMaxInterval(MAX_MILLIS);
        var waits = backOff.start();
        long millis = FIRST_MILLIS;
        for (int i = 0; i < Math.min(attempts, 10); i++) {
            millis = waits.nextBackOff();
        }
        return millis;
    }
}
