package org.chancery.ingest.fetch;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Takes turns at each host: one request at a time, and a pause before the next. */
final class HostTurns {
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);
    private static final long NEVER = Long.MIN_VALUE;

    private final LoadingCache<String, Turn> hosts =
            Caffeine.newBuilder().expireAfterAccess(FORGOTTEN).build(_ -> new Turn());

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private long ended = NEVER;
    }

    /**
     * Waits for its turn at the host of this address, and takes it.
     *
     * @param interrupted what came of it if it was interrupted before
     */
    <T> T take(URI url, Duration pause, Supplier<T> request, T interrupted) {
        var turn = hosts.get(url.getHost().toLowerCase(Locale.ROOT));
        try {
            turn.lock.lockInterruptibly();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return interrupted;
        }
        try {
            if (turn.ended != NEVER) {
                Thread.sleep(pause.minusNanos(System.nanoTime() - turn.ended));
            }
            return request.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return interrupted;
        } finally {
            turn.ended = System.nanoTime();
            turn.lock.unlock();
        }
    }
}
