package org.chancery.store.database.happening;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.chancery.store.happening.Cuts;
import org.chancery.store.happening.Group;
import org.chancery.store.happening.Happening;
import org.chancery.store.happening.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tables of happenings, of their reports, and of what was taken apart. Only what has changed is written. */
@Component
class HappeningRows {
    private static final String OF_ARTICLES =
            "select distinct happening from happening_report where article_id = any(?::text[])";

    private static final String OF_EVENTS =
            "select distinct happening from happening_report where event_id = any(?::text[])";

    private static final String CUTS = """
            select one, other
            from happening_cut
            where one = any(?::text[]) and other = any(?::text[])
            """;

    private static final String ADD_CUTS = """
            insert into happening_cut (one, other)
            select one, other
            from jsonb_to_recordset(?::jsonb) as cut (one text, other text)
            on conflict do nothing
            """;

    private static final String PUT_REPORTS = """
            insert into happening_report (event_id, article_id, happening, because)
            select event, article, happening, because
            from jsonb_to_recordset(?::jsonb) as report (event text, article text, happening text, because jsonb)
            on conflict (event_id) do update set
                article_id = excluded.article_id, happening = excluded.happening, because = excluded.because
            where (happening_report.article_id, happening_report.happening, happening_report.because)
                is distinct from (excluded.article_id, excluded.happening, excluded.because)
            """;

    private static final String DELETE_REPORTS = """
            delete from happening_report
            where (article_id = any(?::text[]) or event_id = any(?::text[])) and not event_id = any(?::text[])
            """;

    private static final String PUT = """
            insert into happening (id, change, ended, last_report, document)
            select document ->> 'id', nextval('happening_change'), coalesce((document ->> 'ended')::boolean, false), "lastReport", document
            from jsonb_to_recordset(?::jsonb) as happening (document jsonb, "lastReport" timestamptz)
            on conflict (id) do update set
                change = excluded.change, ended = excluded.ended, last_report = excluded.last_report, document = excluded.document
            where happening.document is distinct from excluded.document
            """;

    private static final String DOCUMENTS = """
            select document
            from happening
            where id = any(?::text[]) and not ended
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HappeningRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<String> happeningsOfArticles(Collection<String> articles) {
        return jdbc.sql(OF_ARTICLES)
                .param(array(articles))
                .query((row, _) -> row.getString(1))
                .list();
    }

    List<String> happeningsOf(Collection<String> events) {
        return jdbc.sql(OF_EVENTS)
                .param(array(events))
                .query((row, _) -> row.getString(1))
                .list();
    }

    List<Happening> happenings(Collection<String> ids) {
        return jdbc.sql(DOCUMENTS)
                .param(array(ids))
                .query((row, _) -> json.readValue(row.getString("document"), Happening.class))
                .list();
    }

    Cuts cuts(Collection<String> events) {
        return new Cuts(jdbc.sql(CUTS)
                .param(array(events))
                .param(array(events))
                .query((row, _) -> new Cuts.Pair(row.getString("one"), row.getString("other")))
                .set());
    }

    void add(Cuts cuts) {
        jdbc.sql(ADD_CUTS).param(json.writeValueAsString(cuts.pairs())).update();
    }

    private record ReportRow(String event, String article, String happening, Member.@Nullable Because because) {}

    /** Forgets the reports of these articles and these events, but for those that are live. */
    void deleteReports(Collection<String> articles, Collection<String> events, Collection<String> live) {
        jdbc.sql(DELETE_REPORTS)
                .param(array(articles))
                .param(array(events))
                .param(array(live))
                .update();
    }

    /** Writes which reports belong to which happening. */
    void putReports(List<Group> groups) {
        var reports = groups.stream()
                .flatMap(group -> group.members().stream()
                        .map(member -> new ReportRow(
                                member.report().id(), member.report().article().id(), group.id(), member.because())))
                .toList();
        jdbc.sql(PUT_REPORTS).param(json.writeValueAsString(reports)).update();
    }

    private record HappeningRow(Happening document, Instant lastReport) {}

    void put(Collection<Happening> happenings) {
        var rows = happenings.stream()
                .map(happening -> new HappeningRow(happening, happening.lastReport()))
                .toList();
        jdbc.sql(PUT).param(json.writeValueAsString(rows)).update();
    }

    private static String[] array(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
