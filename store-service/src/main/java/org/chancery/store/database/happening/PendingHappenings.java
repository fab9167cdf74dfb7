package org.chancery.store.database.happening;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Groups, some at a time, what has been stored, beside those who store; again after a while what could not be grouped. */
@Component
class PendingHappenings {
    private static final Logger log = LoggerFactory.getLogger(PendingHappenings.class);
    private static final int ARTICLES_AT_A_TIME = 100;
    private static final Duration WHILE = Duration.ofSeconds(1);

    private final PendingRows pending;
    private final Happenings happenings;
    private final AtomicLong waiting;

    PendingHappenings(PendingRows pending, Happenings happenings, MeterRegistry meters) {
        this.pending = pending;
        this.happenings = happenings;
        waiting = meters.gauge("chancery.happenings.pending", new AtomicLong());
    }

    /** For a while at most, so that a service with much to group can stop. */
    @Scheduled(initialDelay = 1_000, fixedDelay = 250, timeUnit = TimeUnit.MILLISECONDS)
    void group() {
        long end = System.nanoTime() + WHILE.toNanos();
        attempt(() -> {
            boolean isMore = pending.isAny();
            while (isMore && System.nanoTime() < end) {
                isMore = happenings.updatePending(ARTICLES_AT_A_TIME);
            }
        });
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void count() {
        attempt(() -> waiting.set(pending.count()));
    }

    private static void attempt(Runnable task) {
        try {
            task.run();
        } catch (DataAccessException | TransactionException e) {
            log.warn("Reports are not grouped while the database is away; trying again: {}", e.getMessage());
        }
    }
}
