package org.chancery.store.database.happening;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the articles whose reports are still to be grouped. */
@Component
class PendingRows {
    private static final String COUNT = "select count(*) from happening_pending";
    private static final String IS_ANY = "select exists (select 1 from happening_pending where due <= now())";

    private static final String TAKE = """
            delete from happening_pending
            where article_id in (
                select article_id
                from happening_pending
                where due <= now()
                order by due
                limit ?)
            returning article_id
            """;

    private static final String ADD = """
            insert into happening_pending (article_id)
            select id
            from unnest(?::text[]) as one (id)
            order by id
            on conflict (article_id) do update set due = now()
            """;

    private static final String POSTPONE = """
            insert into happening_pending (article_id, due)
            values (?, now() + interval '1 hour')
            on conflict (article_id) do update set due = excluded.due
            """;

    private final JdbcClient jdbc;

    PendingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Collection<String> articles) {
        jdbc.sql(ADD).param(articles.toArray(String[]::new)).update();
    }

    /** All of them, also those that are to be tried again later. */
    long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }

    boolean isAny() {
        return jdbc.sql(IS_ANY).query(Boolean.class).single();
    }

    /** Takes some of those that are due. */
    List<String> take(int articles) {
        return jdbc.sql(TAKE)
                .param(articles)
                .query((row, _) -> row.getString(1))
                .list();
    }

    void postpone(String article) {
        jdbc.sql(POSTPONE).param(article).update();
    }
}
