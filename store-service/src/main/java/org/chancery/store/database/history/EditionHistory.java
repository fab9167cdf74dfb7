package org.chancery.store.database.history;

import org.chancery.contract.ArticleStatus;
import org.chancery.contract.RawArticle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept of an article beside the edition that holds: the ones before it, and notes; nothing once it may not be read. */
@Component
public class EditionHistory {
    private static final int MOST_EARLIER_ONES = 20;

    private static final String KEEP = """
            insert into earlier_edition (article_id, version, enriched)
            select id, version, enriched
            from article
            where id = ? and version < ? and status = 'USABLE'
            on conflict (article_id, version) do update set enriched = excluded.enriched
            """;

    private static final String FORGET_FIRST_ONES = """
            delete from earlier_edition
            where article_id = ? and version <= (
                select version from earlier_edition
                where article_id = ?
                order by version desc
                offset ? limit 1)
            """;

    private static final String FORGET_ALL = "delete from earlier_edition where article_id = ?";
    private static final String FORGET_NOTES = "delete from note where article_id = ?";

    private final JdbcClient jdbc;

    EditionHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the edition that holds, which this one is about to replace. */
    public void keepBefore(RawArticle arriving) {
        var id = arriving.id();
        int kept = jdbc.sql(KEEP).params(id, arriving.version()).update();
        if (kept > 0) {
            jdbc.sql(FORGET_FIRST_ONES).params(id, id, MOST_EARLIER_ONES).update();
        }
    }

    /** Removes what may not stay beside this edition. */
    public void clearFor(RawArticle holding) {
        if (holding.status() != ArticleStatus.USABLE) {
            jdbc.sql(FORGET_ALL).param(holding.id()).update();
            jdbc.sql(FORGET_NOTES).param(holding.id()).update();
        }
    }
}
