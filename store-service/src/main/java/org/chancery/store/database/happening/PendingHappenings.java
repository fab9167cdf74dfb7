package org.chancery.store.database.happening;

import io.micrometer.core.instrument.MeterRegistry;
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

    private final PendingRows pending;
    private final Happenings happenings;
    private final AtomicLong waiting;

    PendingHappenings(PendingRows pending, Happenings happenings, MeterRegistry meters) {
        this.pending = pending;
        this.happenings = happenings;
        waiting = meters.gauge("chancery.happenings.pending", new AtomicLong());
    }

    @Scheduled(initialDelay = 1_000, fixedDelay = 250, timeUnit = TimeUnit.MILLISECONDS)
    void group() {
        try {
            boolean isMore = pending.isAny();
            while (isMore) {
                waiting.set(pending.count());
                isMore = happenings.updatePending(ARTICLES_AT_A_TIME);
            }
            waiting.set(pending.count());
        } catch (DataAccessException | TransactionException e) {
            log.warn("Reports that are still to be grouped could not be; trying again", e);
        }
    }
}
