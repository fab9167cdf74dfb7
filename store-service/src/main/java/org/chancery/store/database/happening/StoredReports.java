package org.chancery.store.database.happening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventType;
import org.chancery.store.happening.Report;
import org.chancery.store.happening.TextSketch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads reports from the tables of events and articles. */
@Component
class StoredReports {
    private static final String SELECT = """
            select event.published, event.dated_at, article.sketch
            from event join article on article.id = event.article_id
            """;

    private static final String FIRST = """
            order by event.day, event.dated_at, event.id
            limit ?
            """;

    /** More events than that are no news report. */
    private static final int MOST_OF_ARTICLES = 2_000;

    private static final String OF_ARTICLES = SELECT + "where event.article_id = any(?::text[])\n" + FIRST;

    private static final String OF_HAPPENINGS = SELECT + """
            where (event.article_id, event.id) in (
                select article_id, event_id
                from happening_report
                where happening = any(?::text[]))
            """ + FIRST;

    /** The neighbours of several reports in one statement, the first of them if there are too many. */
    private static final String NEAR = SELECT + """
            where event.status <> 'retracted'
                and (event.article_id, event.id) in (
                    select near.article_id, near.id
                    from jsonb_to_recordset(?::jsonb) as one (day date, types text[], parties text[])
                    join event near
                        on near.day between one.day - 1 and one.day + 1
                        and near.type = any(one.types)
                        and (near.source && one.parties or near.target && one.parties))
            """ + FIRST;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredReports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All that these articles reported, retracted events included. */
    List<Report> ofArticles(Collection<String> articles) {
        return list(jdbc.sql(OF_ARTICLES).param(articles.toArray(String[]::new)).param(MOST_OF_ARTICLES));
    }

    /** The first of what belonged to these happenings when they were last written. */
    List<Report> ofHappenings(Collection<String> happenings, int limit) {
        return list(
                jdbc.sql(OF_HAPPENINGS).param(happenings.toArray(String[]::new)).param(limit));
    }

    /** What stands near enough to one of these that it may be of the same event. */
    List<Report> near(Collection<Report> reports, int limit) {
        var places = reports.stream()
                .map(report -> new Place(report.day(), report.compatibleTypes(), report.compatibleParties()))
                .distinct()
                .toList();
        return list(jdbc.sql(NEAR).param(json.writeValueAsString(places)).param(limit));
    }

    private record Place(LocalDate day, List<EventType> types, List<String> parties) {}

    private List<Report> list(JdbcClient.StatementSpec statement) {
        return statement.query((row, _) -> report(row)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Report> report(ResultSet row) throws SQLException {
        var sketch = row.getArray("sketch");
        var minima = sketch == null ? new Integer[0] : (Integer[]) sketch.getArray();
        try {
            var event = json.readValue(row.getString("published"), DiplomaticEvent.class);
            var datedAt = row.getTimestamp("dated_at").toInstant();
            return Optional.of(Report.of(event, datedAt, new TextSketch(Arrays.asList(minima))));
        } catch (JacksonException _) {
            return Optional.empty(); // stored when more was let in than today: it stays what it is, a lone event
        }
    }
}
