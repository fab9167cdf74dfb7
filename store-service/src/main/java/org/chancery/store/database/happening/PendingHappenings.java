package org.chancery.store.database.happening;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Groups, a few at a time, what was stored before there were happenings, and what could not be grouped when it was stored. */
@Component
class PendingHappenings {
    private static final Logger log = LoggerFactory.getLogger(PendingHappenings.class);
    private static final int ARTICLES_AT_A_TIME = 50;

    private final PendingRows pending;
    private final Happenings happenings;

    PendingHappenings(PendingRows pending, Happenings happenings) {
        this.pending = pending;
        this.happenings = happenings;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void group() {
        try {
            boolean isMore = pending.isAny();
            while (isMore) {
                isMore = happenings.updatePending(ARTICLES_AT_A_TIME);
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("Reports that are still to be grouped could not be; trying again", e);
        }
    }
}
