package org.chancery.store.database.tally;

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

/** Adds to the tallies, again and again, what the instances have noted. */
@Component
class PendingTallies {
    private static final Logger log = LoggerFactory.getLogger(PendingTallies.class);
    private static final Duration WHILE = Duration.ofSeconds(5);

    /** More are not counted: it would take longer and longer. */
    private static final int MOST_COUNTED = 100_000;

    private final Tallies tallies;
    private final AtomicLong waiting;

    PendingTallies(Tallies tallies, MeterRegistry meters) {
        this.tallies = tallies;
        waiting = meters.gauge("chancery.tallies.pending", new AtomicLong());
    }

    /** For a while at most, so that a service with much to add can stop. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void add() {
        attempt(() -> {
            long end = System.nanoTime() + WHILE.toNanos();
            boolean isMore = true;
            while (isMore && System.nanoTime() < end) {
                isMore = tallies.addSome();
            }
        });
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void count() {
        attempt(() -> waiting.set(tallies.countUpTo(MOST_COUNTED)));
    }

    private static void attempt(Runnable task) {
        try {
            task.run();
        } catch (DataAccessException | TransactionException e) {
            log.warn("Nothing is added to the tallies while the database is away; trying again: {}", e.getMessage());
        }
    }
}
