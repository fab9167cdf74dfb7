package org.chancery.kit.running;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for what a broker answers. */
public final class BrokerAnswer {
    private BrokerAnswer() {}

    /** The answer; a failure is thrown. */
    public static <T> T of(Future<T> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
