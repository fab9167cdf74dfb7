package org.chancery.store.database.happening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Gatherers;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventType;
import org.chancery.contract.TextSketch;
import org.chancery.store.happening.Report;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads reports from the tables of events and articles. */
@Component
class StoredReports {
    /** Reports by their keys, each looked for in the one partition where it is; a join by the article alone would look in all of them. */
    private static final String OF = """
            select key.event, event.published, event.dated_at, article.sketch
            from (%s) as key (article, event, day)
                cross join lateral (
                    select published, dated_at
                    from event
                    where article_id = key.article and id = key.event and day = key.day and status <> 'retracted'
                    offset 0) as event
                join article on article.id = key.article
            """;

    private static final String LIVE = """
            select article_id, id, day
            from event
            where article_id = any(?::text[]) and status <> 'retracted'
            """;

    private static final String LIVE_UNDER_IDS = """
            select article_id, id, day
            from event
            where id = any(?::text[]) and status <> 'retracted'
            """;

    private static final String OF_KEYS = OF.formatted("""
            select distinct article, id, day
            from jsonb_to_recordset(?::jsonb) as one (article text, id text, day date)
            """);

    /** Of each happening the first ones, so that none is without any because another has so many. */
    private static final String OF_HAPPENINGS = OF.formatted("""
            select article_id, event_id, event_day
            from unnest(?::text[]) as one (id)
                cross join lateral (
                    select article_id, event_id, event_day
                    from happening_report
                    where happening = one.id
                    order by event_day, reported_at, event_id
                    limit ?) as report
            """);

    static final int MOST_OF_ONE_HAPPENING = 400;

    /** The neighbours of several places in one statement; of each place the first ones. */
    private static final String NEAR = OF.formatted("""
            select distinct near.article_id, near.id, near.day
            from jsonb_to_recordset(?::jsonb) as one (day date, types text[], parties text[], leaders text[])
                cross join lateral (
                    select article_id, id, day
                    from event
                    where status <> 'retracted'
                        and day between one.day - 1 and one.day + 1
                        and type = any(one.types)
                        and (source && one.parties or source = '{}' or leaders && one.leaders)
                        and (target && one.parties or target = '{}' or leaders && one.leaders)
                    order by day, dated_at, id
                    limit ?) as near
            """);

    private static final int MOST_OF_ONE_PLACE = 400;

    /** What is near several of them is read once. */
    private static final int PLACES_AT_A_TIME = 250;

    private static final int ROWS_AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredReports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Where an event is found. */
    record Key(String article, String id, LocalDate day) {}

    /** What these articles report, and what any reports under these ids; nothing that is retracted. */
    Set<Key> live(Collection<String> articles, Collection<String> events) {
        var live = new LinkedHashSet<>(keys(LIVE, articles));
        if (!events.isEmpty()) {
            live.addAll(keys(LIVE_UNDER_IDS, events));
        }
        return live;
    }

    private List<Key> keys(String statement, Collection<String> ids) {
        return jdbc.sql(statement)
                .param(ids.toArray(String[]::new))
                .query((row, _) -> new Key(
                        row.getString("article_id"), row.getString("id"), row.getObject("day", LocalDate.class)))
                .list();
    }

    List<Report> of(Collection<Key> keys) {
        return keys.isEmpty() ? List.of() : list(jdbc.sql(OF_KEYS).param(json.writeValueAsString(keys)));
    }

    /** The first reports of each of these happenings. */
    List<Report> ofHappenings(Collection<String> happenings) {
        return happenings.isEmpty()
                ? List.of()
                : list(jdbc.sql(OF_HAPPENINGS)
                        .param(happenings.toArray(String[]::new))
                        .param(MOST_OF_ONE_HAPPENING));
    }

    /** Those that are wanted, first by their ids, of what stands near enough to one of these that it may be of the same event. */
    List<Report> near(Collection<Report> reports, Predicate<String> isToBeRead, Predicate<Report> isWanted) {
        return reports.stream()
                .map(Place::of)
                .distinct()
                .gather(Gatherers.windowFixed(PLACES_AT_A_TIME))
                .flatMap(places -> list(near(places), isToBeRead, isWanted).stream())
                .toList();
    }

    private JdbcClient.StatementSpec near(List<Place> places) {
        return jdbc.sql(NEAR).param(json.writeValueAsString(places)).param(MOST_OF_ONE_PLACE);
    }

    private record Place(LocalDate day, List<EventType> types, List<String> parties, List<String> leaders) {
        static Place of(Report report) {
            return new Place(report.day(), report.compatibleTypes(), report.compatibleParties(), report.leaders());
        }
    }

    private List<Report> list(JdbcClient.StatementSpec statement) {
        return list(statement, _ -> true, _ -> true);
    }

    /** Of many that are found few may be wanted; the others are not kept. */
    private List<Report> list(
            JdbcClient.StatementSpec statement, Predicate<String> isToBeRead, Predicate<Report> isWanted) {
        var wanted = new ArrayList<Report>();
        statement.withFetchSize(ROWS_AT_A_TIME).query(row -> {
            if (isToBeRead.test(row.getString("event"))) {
                report(row).filter(isWanted).ifPresent(wanted::add);
            }
        });
        return wanted;
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
