package org.chancery.store.database.tally;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Notes what editions add to the tallies and take away from them, in the transaction that writes them. */
@Component
public class TallyChanges {
    private static final String NOTE = """
            with change as materialized (
                select nextval('tally_change_number') as number, ?::integer as sign)
            insert into tally_change (
                article_id, number, sign, day, is_dated, scope, type, quad, goldstein, source, target)
            select article_id, number, sign, day, event_date is not null, scope, type, quad,
                least(greatest(goldstein, -10), 10), source, target
            from event cross join change
            where article_id = any(?::text[]) and status <> 'retracted' and %s
            union all
            select id, number, sign, (dated_at at time zone 'UTC')::date, true, '', null, 0, 0, '{}', '{}'
            from article cross join change
            where id = any(?::text[]) and status = 'USABLE'
            """;

    private static final String NOTE_ALL = NOTE.formatted("true");

    /** The days choose the partitions. */
    private static final String NOTE_ON_DAYS = NOTE.formatted("day = any(?::date[])");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd G", Locale.ENGLISH);

    private final JdbcTemplate jdbc;

    TallyChanges(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds articles that have just been written, and all their events, which are on these days. */
    public void add(Collection<String> articles, Collection<LocalDate> days) {
        if (!articles.isEmpty()) {
            var ids = articles.toArray();
            var dates = days.stream().distinct().map(TallyChanges::written).toArray();
            jdbc.update(NOTE_ON_DAYS, statement -> {
                var connection = statement.getConnection();
                statement.setInt(1, 1);
                statement.setArray(2, connection.createArrayOf("text", ids));
                statement.setArray(3, connection.createArrayOf("date", dates));
                statement.setArray(4, connection.createArrayOf("text", ids));
            });
        }
    }

    /** Adds an article and its events as they are now. */
    public void add(String article) {
        note(1, List.of(article));
    }

    /** Takes articles and their events away as they are now, before they are changed or deleted. */
    public void take(Collection<String> articles) {
        note(-1, articles);
    }

    private void note(int sign, Collection<String> articles) {
        var ids = articles.toArray(String[]::new);
        jdbc.update(NOTE_ALL, sign, ids, ids);
    }

    private static String written(LocalDate day) {
        return DAY.format(day).replace("+", "");
    }
}
