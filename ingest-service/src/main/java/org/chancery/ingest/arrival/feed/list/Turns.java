package org.chancery.ingest.arrival.feed.list;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What is being done with the feeds of one partition, by many at once, until somebody waits for its end. */
final class Turns {
    private static final int ALL = Integer.MAX_VALUE;

    private final Semaphore free = new Semaphore(ALL);

    /** Does it, unless all has ended; returns whether it did. */
    boolean take(Runnable work) {
        if (!free.tryAcquire()) {
            return false;
        }
        try {
            work.run();
            return true;
        } finally {
            free.release();
        }
    }

    /**
     * Waits until nothing is done any more; from then on nothing begins.
     *
     * @param deadline of {@link System#nanoTime}
     */
    boolean haveEnded(long deadline) {
        try {
            return free.tryAcquire(ALL, deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
