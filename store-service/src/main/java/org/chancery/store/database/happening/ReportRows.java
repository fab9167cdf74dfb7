package org.chancery.store.database.happening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.store.happening.Group;
import org.chancery.store.happening.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of which report belongs to which happening. */
@Component
class ReportRows {
    /** A join: of "= any (…)" the plan may be one that compares each id with each row, once the table has grown since it was made. */
    private static final String OF_EVENTS = """
            select event_id, happening
            from unnest(?::text[]) as one (id)
                join happening_report on event_id = one.id
            """;

    private static final String ARTICLES_OF_HAPPENING_WITH = """
            select event_id, article_id
            from happening_report
            where happening = (select happening from happening_report where event_id = ?)
            """;

    private static final String PUT = """
            insert into happening_report as old (event_id, article_id, event_day, reported_at, happening, because)
            select event, article, day, "datedAt", happening, because
            from jsonb_to_recordset(?::jsonb) as report (
                event text, article text, day date, "datedAt" timestamptz, happening text, because jsonb)
            on conflict (event_id) do update set
                article_id = excluded.article_id, event_day = excluded.event_day, reported_at = excluded.reported_at,
                happening = excluded.happening, because = excluded.because
            where (old.article_id, old.event_day, old.reported_at, old.happening, old.because)
                is distinct from (
                    excluded.article_id, excluded.event_day, excluded.reported_at, excluded.happening, excluded.because)
            """;

    private static final String FOLLOW = """
            update happening_report
            set happening = moved.now
            from jsonb_to_recordset(?::jsonb) as moved (was text, now text)
            where happening = moved.was
            """;

    /** Looked for where it stood; only one that is not there is looked for in every partition, since it may have been dated anew. */
    private static final String DELETE_GONE = """
            delete from happening_report
            where article_id = any(?::text[])
                and case
                    when exists (
                        select 1
                        from event
                        where event.article_id = happening_report.article_id and event.id = event_id and event.day = event_day
                            and status <> 'retracted')
                    then false
                    else not exists (
                        select 1
                        from event
                        where event.article_id = happening_report.article_id and event.id = event_id and status <> 'retracted')
                end
            returning event_id, happening
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** In which happening each of these events is. */
    Map<String, String> happeningsOf(Collection<String> events) {
        return byEvent(jdbc.sql(OF_EVENTS).param(array(events)));
    }

    /** In which articles the reports of the happening are that has this one, by their ids: all of them, however many. */
    Map<String, String> articlesOfHappeningWith(String event) {
        return byEvent(jdbc.sql(ARTICLES_OF_HAPPENING_WITH).param(event));
    }

    private static Map<String, String> byEvent(JdbcClient.StatementSpec statement) {
        var found = new HashMap<String, String>();
        statement.query(row -> {
            found.put(row.getString(1), row.getString(2));
        });
        return found;
    }

    /** Forgets what these articles reported and report no more: in which happening each event was. */
    Map<String, String> deleteGone(Collection<String> articles) {
        return byEvent(jdbc.sql(DELETE_GONE).param(array(articles)));
    }

    private record Row(
            String event,
            String article,
            LocalDate day,
            Instant datedAt,
            String happening,
            Member.@Nullable Because because) {
        static Row of(Member member, Group group) {
            var report = member.report();
            return new Row(
                    report.id(), report.article().id(), report.day(), report.datedAt(), group.id(), member.because());
        }
    }

    /** Writes which reports belong to which happening. */
    void put(List<Group> groups) {
        var reports = groups.stream()
                .flatMap(group -> group.members().stream().map(member -> Row.of(member, group)))
                .toList();
        jdbc.sql(PUT).param(json.writeValueAsString(reports)).update();
    }

    private record Moved(String was, String now) {}

    /** Has the reports that were not read go where the others of their happening went. */
    void follow(Map<String, String> successors) {
        var moved = successors.entrySet().stream()
                .map(one -> new Moved(one.getKey(), one.getValue()))
                .toList();
        jdbc.sql(FOLLOW).param(json.writeValueAsString(moved)).update();
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
