package org.chancery.store.database.retention;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.chancery.store.database.happening.Happenings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Deletes articles that are older than they may be, a few in each transaction, so that writing goes on beside it. */
@Component
class Retention {
    private static final Logger log = LoggerFactory.getLogger(Retention.class);
    private static final int ARTICLES_AT_A_TIME = 100;

    private final RetentionPeriod retention;
    private final OldArticles articles;
    private final Happenings happenings;
    private final Clock clock;

    Retention(RetentionPeriod retention, OldArticles articles, Happenings happenings, Clock clock) {
        this.retention = retention;
        this.articles = articles;
        this.happenings = happenings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 15, timeUnit = TimeUnit.SECONDS)
    void deleteOld() {
        var period = retention.period();
        if (period != null) {
            deleteBefore(OffsetDateTime.now(clock).minus(period));
        }
    }

    private void deleteBefore(OffsetDateTime limit) {
        try {
            long all = 0;
            int deleted;
            do {
                deleted = articles.delete(limit, ARTICLES_AT_A_TIME);
                all += deleted;
            } while (deleted == ARTICLES_AT_A_TIME);
            happenings.deleteEnded(limit);
            if (all > 0) {
                log.info("Deleted {} articles from before {}", all, limit);
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("Old articles could not be deleted; trying again", e);
        }
    }
}
