package org.chancery.store.database.happening;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the articles whose reports are still to be grouped. */
@Component
class PendingRows {
    private static final String COUNT = "select count(*) from happening_pending";
    private static final String IS_ANY = "select exists (select 1 from happening_pending where due <= now())";

    private static final String DUE = """
            select article_id, due::text
            from happening_pending
            where due <= now()
            order by due
            limit ?
            """;

    /** Nothing that was noted again meanwhile: it will be due once more. What somebody is noting just now is not waited for. */
    private static final String DELETE = """
            delete from happening_pending
            where article_id in (
                select article_id
                from happening_pending
                    join unnest(?::text[], ?::text[]) as done (id, due) on article_id = id
                where happening_pending.due = done.due::timestamptz
                for update of happening_pending skip locked)
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

    /** Some of those that are due, with the moment since when; nobody who writes articles has to wait for them. */
    Map<String, String> due(int articles) {
        var due = new HashMap<String, String>();
        jdbc.sql(DUE).param(articles).query(row -> {
            due.put(row.getString(1), row.getString(2));
        });
        return due;
    }

    /** Those that have been grouped as they were at that moment. */
    void delete(Map<String, String> grouped) {
        var articles = List.copyOf(grouped.keySet());
        jdbc.sql(DELETE)
                .param(articles.toArray(String[]::new))
                .param(articles.stream().map(grouped::get).toArray(String[]::new))
                .update();
    }

    void postpone(String article) {
        jdbc.sql(POSTPONE).param(article).update();
    }
}
