package org.chancery.store.database.tally;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
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

    private final Tallies tallies;

    PendingTallies(Tallies tallies) {
        this.tallies = tallies;
    }

    /** For a while at most, so that a service with much to add can stop. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void add() {
        try {
            long end = System.nanoTime() + WHILE.toNanos();
            boolean isMore = true;
            while (isMore && System.nanoTime() < end) {
                isMore = tallies.addSome();
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("Nothing could be added to the tallies; trying again: {}", e.getMessage());
        }
    }
}
