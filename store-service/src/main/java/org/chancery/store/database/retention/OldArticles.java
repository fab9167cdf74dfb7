package org.chancery.store.database.retention;

import java.time.OffsetDateTime;
import org.chancery.store.database.happening.Happenings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Articles that were published long ago. */
@Repository
class OldArticles {
    /** With them go their tags and events. What another instance is about to delete is left to it. */
    private static final String DELETE = """
            delete from article
            where id in (
                select id
                from article
                where dated_at < ?
                order by dated_at
                limit ?
                for update skip locked)
            returning id
            """;

    private final JdbcClient jdbc;
    private final Happenings happenings;

    OldArticles(JdbcClient jdbc, Happenings happenings) {
        this.jdbc = jdbc;
        this.happenings = happenings;
    }

    /** Deletes some of those from before this moment, and says how many. */
    @Transactional
    int delete(OffsetDateTime before, int limit) {
        var articles = jdbc.sql(DELETE)
                .param(before)
                .param(limit)
                .query((row, _) -> row.getString(1))
                .list();
        happenings.update(articles);
        return articles.size();
    }
}
