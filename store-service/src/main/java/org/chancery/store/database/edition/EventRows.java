package org.chancery.store.database.edition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventPlace;
import org.chancery.contract.EventScope;
import org.chancery.contract.EventStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the events of editions. */
@Component
class EventRows {
    private static final int ROWS_AT_A_TIME = 100;

    /** All events of one article, in characters, each with its article: more than the enrich service ever publishes. */
    private static final long MAX_CHARACTERS = 24 * 1024 * 1024;

    private static final String UPSERT = """
            insert into event (
                article_id, id, day, type, mode, quad, goldstein, status, event_date, source, target, leaders, issues,
                place, place_country, outlet, language, confidence, dated_at, published, scope)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            on conflict (article_id, id, day) do update set
                type = excluded.type, mode = excluded.mode, quad = excluded.quad, goldstein = excluded.goldstein,
                status = excluded.status, event_date = excluded.event_date, source = excluded.source,
                target = excluded.target, leaders = excluded.leaders, issues = excluded.issues, place = excluded.place,
                place_country = excluded.place_country, outlet = excluded.outlet, language = excluded.language,
                confidence = excluded.confidence, dated_at = excluded.dated_at, recorded_at = now(),
                published = excluded.published, scope = excluded.scope
            where (event.published, event.language, event.dated_at)
                is distinct from (excluded.published, excluded.language, excluded.dated_at)
            """;

    /** An event that is dated anew moves to the partition of its new day, with what it remembers. */
    private static final String MOVE = """
            update event
            set day = new.day
            from jsonb_to_recordset(?::jsonb) as new (id text, day date)
            where event.article_id = ? and event.id = new.id and event.day <> new.day
            """;

    private final JdbcTemplate batches;
    private final JsonMapper json;

    EventRows(JdbcTemplate batches, JsonMapper json) {
        this.batches = batches;
        this.json = json;
    }

    /** An event, and its JSON with the article. */
    private record Row(DatedEdition of, DiplomaticEvent event, String published) {}

    /** Of two events with one id, the first counts. */
    private static Collection<DiplomaticEvent> once(EnrichedArticle edition) {
        return edition.allEvents().stream()
                .collect(toMap(DiplomaticEvent::id, identity(), (first, _) -> first, LinkedHashMap::new))
                .values();
    }

    /** Inserts the events of these editions of different articles, or updates those that say something else now. */
    void put(Collection<DatedEdition> editions) {
        editions.stream()
                .flatMap(this::rows)
                .gather(Gatherers.windowFixed(ROWS_AT_A_TIME))
                .forEach(rows -> batches.batchUpdate(UPSERT, rows, rows.size(), EventRows::fill));
    }

    private Stream<Row> rows(DatedEdition dated) {
        var reference = dated.edition().reference();
        var once = once(dated.edition());
        var length = new AtomicLong();
        return once.stream().map(event -> {
            var published = json.writeValueAsString(event.reportedBy(reference));
            if (length.addAndGet(published.length()) > MAX_CHARACTERS) {
                throw new IllegalArgumentException(
                        "its %d events have over %d characters".formatted(once.size(), MAX_CHARACTERS));
            }
            return new Row(dated, event, published);
        });
    }

    private static void fill(PreparedStatement statement, Row row) throws SQLException {
        var event = row.event();
        var article = row.of().edition().article();
        var datedAt = row.of().datedAt();
        var place = Optional.ofNullable(event.place());
        statement.setString(1, article.id());
        statement.setString(2, event.id());
        statement.setObject(3, event.dayOr(datedAt));
        statement.setString(4, event.type().name());
        statement.setString(5, event.mode());
        statement.setInt(6, event.quad());
        statement.setDouble(7, event.goldstein());
        statement.setString(8, name(event.status()));
        statement.setObject(9, event.date());
        fillSides(statement, event);
        statement.setString(14, place.map(EventPlace::name).orElse(null));
        statement.setString(15, place.map(EventPlace::country).orElse(null));
        statement.setString(16, row.of().outlet());
        statement.setString(17, article.language());
        statement.setDouble(18, event.confidence());
        statement.setTimestamp(19, Timestamp.from(datedAt));
        statement.setString(20, row.published());
        statement.setString(21, event.isWithin(EventScope.DOMESTIC) ? "domestic" : "international");
    }

    private static void fillSides(PreparedStatement statement, DiplomaticEvent event) throws SQLException {
        var connection = statement.getConnection();
        statement.setArray(10, connection.createArrayOf("text", sides(event.source())));
        statement.setArray(11, connection.createArrayOf("text", sides(event.target())));
        statement.setArray(12, connection.createArrayOf("text", leaders(event)));
        statement.setArray(13, connection.createArrayOf("text", event.issues().toArray()));
    }

    /** Moves the events that this edition dates otherwise than the one before. */
    void move(DatedEdition dated) {
        var days = once(dated.edition()).stream()
                .map(event -> new Dated(event.id(), event.dayOr(dated.datedAt())))
                .toList();
        batches.update(MOVE, json.writeValueAsString(days), dated.id());
    }

    private record Dated(String id, LocalDate day) {}

    private static String name(EventStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Object[] sides(List<EventActor> actors) {
        return actors.stream()
                .flatMap(actor -> actor.codes().stream())
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
