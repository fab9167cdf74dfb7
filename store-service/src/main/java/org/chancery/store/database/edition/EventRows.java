package org.chancery.store.database.edition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the events of an edition. */
@Component
class EventRows {
    private static final int ROWS_AT_A_TIME = 100;

    /** All events of one article, in characters, each with its article: more than the enrich service ever publishes. */
    private static final long MAX_CHARACTERS = 24 * 1024 * 1024;

    private static final String UPSERT = """
            insert into event (
                article_id, id, type, quad, status, event_date, source, target, leaders, issues, outlet, confidence,
                dated_at, published, day)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict (article_id, id) do update set
                type = excluded.type, quad = excluded.quad, status = excluded.status,
                event_date = excluded.event_date, source = excluded.source, target = excluded.target,
                leaders = excluded.leaders, issues = excluded.issues, outlet = excluded.outlet,
                confidence = excluded.confidence, dated_at = excluded.dated_at, recorded_at = now(),
                published = excluded.published, day = excluded.day
            """;

    private final JdbcTemplate batches;
    private final JsonMapper json;

    EventRows(JdbcTemplate batches, JsonMapper json) {
        this.batches = batches;
        this.json = json;
    }

    /** An event, and its JSON with the article. */
    private record Row(DiplomaticEvent event, String published) {}

    /** Inserts or updates the events of an edition; of two with one id, the first counts. */
    void put(EnrichedArticle edition, Instant datedAt) {
        var reference = edition.reference();
        var once = edition.events().stream()
                .collect(toMap(DiplomaticEvent::id, identity(), (first, _) -> first, LinkedHashMap::new));
        long length = 0;
        for (var portion : once.values().stream()
                .gather(Gatherers.windowFixed(ROWS_AT_A_TIME))
                .toList()) {
            var rows = portion.stream()
                    .map(event -> new Row(event, json.writeValueAsString(event.reportedBy(reference))))
                    .toList();
            length += rows.stream().mapToLong(row -> row.published().length()).sum();
            if (length > MAX_CHARACTERS) {
                throw new IllegalArgumentException(
                        "its %d events have over %d characters".formatted(once.size(), MAX_CHARACTERS));
            }
            batches.batchUpdate(UPSERT, rows, rows.size(), (statement, row) -> fill(statement, row, edition, datedAt));
        }
    }

    private static void fill(PreparedStatement statement, Row row, EnrichedArticle edition, Instant datedAt)
            throws SQLException {
        var event = row.event();
        var connection = statement.getConnection();
        statement.setString(1, edition.article().id());
        statement.setString(2, event.id());
        statement.setString(3, event.type().name());
        statement.setInt(4, event.quad());
        statement.setString(5, name(event.status()));
        statement.setObject(6, event.date());
        statement.setArray(7, connection.createArrayOf("text", sides(event.source())));
        statement.setArray(8, connection.createArrayOf("text", sides(event.target())));
        statement.setArray(9, connection.createArrayOf("text", leaders(event)));
        statement.setArray(10, connection.createArrayOf("text", event.issues().toArray()));
        statement.setString(11, ArticleRows.outlet(edition.article()));
        statement.setDouble(12, event.confidence());
        statement.setTimestamp(13, Timestamp.from(datedAt));
        statement.setString(14, row.published());
        statement.setObject(15, event.date() == null ? dayOf(datedAt) : event.date());
    }

    private static LocalDate dayOf(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static String name(EventStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Object[] sides(List<EventActor> actors) {
        return actors.stream()
                .flatMap(actor ->
                        Stream.of(Optional.ofNullable(actor.country()), Optional.ofNullable(actor.organisation())))
                .flatMap(Optional::stream)
                .distinct()
                .toArray();
    }

    private static Object[] leaders(DiplomaticEvent event) {
        return Stream.concat(event.source().stream(), event.target().stream())
                .flatMap(actor -> Optional.ofNullable(actor.leader()).stream())
                .distinct()
                .toArray();
    }
}
