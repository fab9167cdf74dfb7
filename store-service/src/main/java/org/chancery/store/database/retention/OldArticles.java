package org.chancery.store.database.retention;

import java.time.OffsetDateTime;
import org.chancery.store.database.happening.Happenings;
import org.chancery.store.database.tally.TallyChanges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Articles that were published long ago. */
@Repository
class OldArticles {
    /** What another instance is about to delete is left to it. */
    private static final String OLD = """
            select id
            from article
            where dated_at < ?
            order by dated_at
            limit ?
            for update skip locked
            """;

    /** With them go their tags and events. */
    private static final String DELETE = "delete from article where id = any(?::text[])";

    private final JdbcClient jdbc;
    private final TallyChanges tallies;
    private final Happenings happenings;

    OldArticles(JdbcClient jdbc, TallyChanges tallies, Happenings happenings) {
        this.jdbc = jdbc;
        this.tallies = tallies;
        this.happenings = happenings;
    }

    /** Deletes some of those from before this moment, and says how many. */
    @Transactional
    int delete(OffsetDateTime before, int limit) {
        var articles = jdbc.sql(OLD)
                .params(before, limit)
                .query((row, _) -> row.getString(1))
                .list();
        tallies.take(articles);
        jdbc.sql(DELETE).param(articles.toArray(String[]::new)).update();
        happenings.update(articles);
        return articles.size();
    }
}
