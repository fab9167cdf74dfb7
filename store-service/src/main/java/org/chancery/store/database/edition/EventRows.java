package org.chancery.store.database.edition;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventPlace;
import org.chancery.contract.EventScope;
import org.chancery.contract.EventStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the events of editions. */
@Component
class EventRows {

    private static final int ROWS_AT_A_TIME = 500;
    private static final long CHARACTERS_AT_A_TIME = 2 * 1024 * 1024;

    /** All events of one article, in characters, each with its article: more than the enrich service ever publishes. */
    private static final long MAX_CHARACTERS = 24 * 1024 * 1024;

    /** Column by column, each as text: one statement for any number of rows. */
    private static final String UPSERT = """
            insert into event (
                article_id, id, day, type, mode, quad, goldstein, status, event_date, source, target, leaders, issues,
                place, place_country, outlet, language, confidence, dated_at, published, scope)
            select article_id, id, day::date, type, mode, quad::integer, goldstein::double precision, status,
                event_date::date, source::text[], target::text[], leaders::text[], issues::text[], place, place_country,
                outlet, language, confidence::double precision, dated_at::timestamptz, published::jsonb, scope
            from unnest(
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[]) as new (
                article_id, id, day, type, mode, quad, goldstein, status, event_date, source, target, leaders, issues,
                place, place_country, outlet, language, confidence, dated_at, published, scope)
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

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EventRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
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
        var some = new ArrayList<Row>();
        long characters = 0;
        for (var row : (Iterable<Row>) editions.stream().flatMap(this::rows)::iterator) {
            some.add(row);
            characters += row.published().length();
            if (some.size() == ROWS_AT_A_TIME || characters >= CHARACTERS_AT_A_TIME) {
                write(some);
                some.clear();
                characters = 0;
            }
        }
        write(some);
    }

    private void write(List<Row> rows) {
        if (!rows.isEmpty()) {
            var columns = Columns.of(rows.stream().map(EventRows::values).toList());
            jdbc.sql(UPSERT).params(columns).update();
        }
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

    private static List<@Nullable Object> values(Row row) {
        var event = row.event();
        var place = Optional.ofNullable(event.place());
        return Arrays.asList(
                row.of().id(),
                event.id(),
                Columns.date(event.dayOr(row.of().datedAt())),
                event.type(),
                event.mode(),
                event.quad(),
                event.goldstein(),
                name(event.status()),
                Columns.date(event.date()),
                Columns.array(sides(event.source())),
                Columns.array(sides(event.target())),
                Columns.array(leaders(event)),
                Columns.array(event.issues().stream()),
                place.map(EventPlace::name).orElse(null),
                place.map(EventPlace::country).orElse(null),
                row.of().outlet(),
                row.of().edition().article().language(),
                event.confidence(),
                row.of().datedAt(),
                row.published(),
                event.isWithin(EventScope.DOMESTIC) ? "domestic" : "international");
    }

    /** Moves the events that this edition dates otherwise than the one before. */
    void move(DatedEdition dated) {
        var days = once(dated.edition()).stream()
                .map(event -> new Dated(event.id(), event.dayOr(dated.datedAt())))
                .toList();
        jdbc.sql(MOVE).params(json.writeValueAsString(days), dated.id()).update();
    }

    private record Dated(String id, LocalDate day) {}

    private static String name(EventStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> sides(List<EventActor> actors) {
        return actors.stream().flatMap(actor -> actor.codes().stream()).distinct();
    }

    private static Stream<String> leaders(DiplomaticEvent event) {
        return Stream.concat(event.source().stream(), event.target().stream())
                .flatMap(actor -> Optional.ofNullable(actor.leader()).stream())
                .distinct();
    }
}
