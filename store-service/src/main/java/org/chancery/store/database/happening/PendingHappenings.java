package org.chancery.store.database.happening;

import java.util.concurrent.TimeUnit;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Groups, a few at a time, what was stored before there were happenings. */
@Component
class PendingHappenings {
    private static final int ARTICLES_AT_A_TIME = 50;

    private final JdbcClient jdbc;
    private final Happenings happenings;

    PendingHappenings(JdbcClient jdbc, Happenings happenings) {
        this.jdbc = jdbc;
        this.happenings = happenings;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void group() {
        try {
            boolean isMore = isAnyPending();
            while (isMore) {
                isMore = happenings.updatePending(ARTICLES_AT_A_TIME);
            }
        } catch (DataAccessException | TransactionException _) {
            // the database is away; they are still pending the next time
        }
    }

    private boolean isAnyPending() {
        return jdbc.sql("select exists (select 1 from happening_pending)")
                .query(Boolean.class)
                .single();
    }
}
