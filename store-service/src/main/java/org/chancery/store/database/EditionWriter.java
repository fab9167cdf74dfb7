package org.chancery.store.database;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventStatus;
import org.chancery.contract.RawArticle;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes one edition with all that was found in it; older editions never overwrite newer ones. */
@Component
class EditionWriter {
    private static final String UPSERT_ARTICLE = """
            insert into article as stored (
                id, version, status, outlet, url, title, language, genre, published_at, dated_at,
                engine_version, lexicon, enriched)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (id) do update set
                version = excluded.version, status = excluded.status, outlet = excluded.outlet, url = excluded.url,
                title = excluded.title, language = excluded.language, genre = excluded.genre,
                published_at = excluded.published_at, dated_at = excluded.dated_at,
                engine_version = excluded.engine_version, lexicon = excluded.lexicon,
                stored_at = now(), enriched = excluded.enriched
            where stored.version < excluded.version
                or stored.version = excluded.version
                    and (stored.engine_version, stored.lexicon) <> (excluded.engine_version, excluded.lexicon)
            returning xmax = 0
            """;

    private static final String INSERT_LEADER = """
            insert into leader_mention (
                article_id, leader_id, name, wikidata, country, office, role, known, confidence, salience, dated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String INSERT_ISSUE = """
            insert into issue_tag (article_id, issue_id, score)
            values (?, ?, ?)
            on conflict do nothing
            """;

    private static final String UPSERT_EVENT = """
            insert into event (
                article_id, id, type, quad, status, event_date, source, target, leaders, issues, outlet, confidence,
                dated_at, published)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (article_id, id) do update set
                retracted_by = null, type = excluded.type, quad = excluded.quad, status = excluded.status,
                event_date = excluded.event_date, source = excluded.source, target = excluded.target,
                leaders = excluded.leaders, issues = excluded.issues, outlet = excluded.outlet,
                confidence = excluded.confidence, dated_at = excluded.dated_at, recorded_at = now(),
                published = excluded.published
            """;

    private static final String RETRACT_EVENT = """
            update event
            set retracted_by = ?, status = 'retracted', recorded_at = now(), published = ?::jsonb
            where article_id = ? and id = ?
            """;

    /** Class of SQL states: a limit of the database is exceeded. */
    private static final String LIMIT_EXCEEDED = "54";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Clock clock;

    EditionWriter(JdbcTemplate jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @throws EditionRefused if the database will not hold it, now or later */
    Stored write(EnrichedArticle edition) {
        try {
            return put(shown(edition));
        } catch (DataAccessException e) {
            throw isRefusal(e) ? new EditionRefused(edition.article().id(), e) : e;
        }
    }

    /** Values that no column takes, and words too long for an index, which Spring takes for a lack of memory or disk. */
    private static boolean isRefusal(DataAccessException failure) {
        return failure instanceof DataIntegrityViolationException
                || failure.getRootCause() instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).startsWith(LIMIT_EXCEEDED);
    }

    /** Of what is withheld or canceled nothing is told but that it is. */
    private static EnrichedArticle shown(EnrichedArticle edition) {
        return edition.article().status() == ArticleStatus.USABLE
                ? edition
                : new EnrichedArticle(
                        edition.article(), List.of(), List.of(), List.of(), edition.engine(), edition.offset());
    }

    private Stored put(EnrichedArticle edition) {
        var article = edition.article();
        var datedAt = datedAt(article);
        var isNew = upsert(edition, datedAt);
        if (isNew.isEmpty()) {
            return left(article);
        }
        if (!isNew.get()) {
            retractWhatIsGone(edition);
            jdbc.update("delete from leader_mention where article_id = ?", article.id());
            jdbc.update("delete from issue_tag where article_id = ?", article.id());
        }
        insertLeaders(edition, datedAt);
        insertIssues(edition);
        upsertEvents(edition, datedAt);
        var outcome = isNew.get() ? Stored.Outcome.STORED : Stored.Outcome.REVISED;
        return new Stored(outcome, retractedBy(article));
    }

    /** The edition was there already, or a later one. */
    private Stored left(RawArticle article) {
        int version = Optional.ofNullable(
                        jdbc.queryForObject("select version from article where id = ?", Integer.class, article.id()))
                .orElse(0);
        // Also what is outdated may have been stored, and its retractions lost in a crash, in one batch with its
        // successor.
        var outcome = version > article.version() ? Stored.Outcome.OUTDATED : Stored.Outcome.DUPLICATE;
        return new Stored(outcome, retractedBy(article));
    }

    private Instant datedAt(RawArticle article) {
        return Stream.of(Optional.ofNullable(article.publishedAt()), Optional.ofNullable(article.receivedAt()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(clock::instant);
    }

    /** Whether the article is new; nothing if this edition, or a later one, is there already. */
    private Optional<Boolean> upsert(EnrichedArticle edition, Instant datedAt) {
        var article = edition.article();
        return jdbc
                .queryForList(
                        UPSERT_ARTICLE,
                        Boolean.class,
                        article.id(),
                        article.version(),
                        article.status().name(),
                        outlet(article),
                        article.url(),
                        article.title(),
                        article.language(),
                        article.genre(),
                        article.publishedAt() == null ? null : Timestamp.from(article.publishedAt()),
                        Timestamp.from(datedAt),
                        edition.engine().version(),
                        edition.engine().lexicon(),
                        json.writeValueAsString(edition))
                .stream()
                .map(Boolean.TRUE::equals)
                .findFirst();
    }

    private void retractWhatIsGone(EnrichedArticle edition) {
        var kept = edition.events().stream().map(DiplomaticEvent::id).toList();
        var reference = edition.reference();
        var gone = events(
                        "select published from event where article_id = ? and retracted_by is null",
                        edition.article().id())
                .filter(event -> !kept.contains(event.id()))
                .map(event -> new Object[] {
                    edition.article().version(),
                    json.writeValueAsString(event.retractedBy(reference)),
                    edition.article().id(),
                    event.id()
                })
                .toList();
        if (!gone.isEmpty()) {
            jdbc.batchUpdate(RETRACT_EVENT, gone);
        }
    }

    private List<DiplomaticEvent> retractedBy(RawArticle article) {
        return events(
                        "select published from event where article_id = ? and retracted_by = ?",
                        article.id(),
                        article.version())
                .toList();
    }

    private Stream<DiplomaticEvent> events(String sql, Object... arguments) {
        return jdbc.queryForList(sql, String.class, arguments).stream()
                .map(event -> json.readValue(event, DiplomaticEvent.class));
    }

    private void insertLeaders(EnrichedArticle edition, Instant datedAt) {
        jdbc.batchUpdate(
                INSERT_LEADER, edition.leaders(), Math.max(1, edition.leaders().size()), (row, leader) -> {
                    row.setString(1, edition.article().id());
                    row.setString(2, leader.id());
                    row.setString(3, leader.name());
                    row.setString(4, leader.wikidata());
                    row.setString(5, leader.country());
                    row.setString(6, leader.office());
                    row.setString(7, leader.role().name());
                    row.setBoolean(8, leader.known());
                    row.setDouble(9, leader.confidence());
                    row.setDouble(10, leader.salience());
                    row.setTimestamp(11, Timestamp.from(datedAt));
                });
    }

    private void insertIssues(EnrichedArticle edition) {
        jdbc.batchUpdate(
                INSERT_ISSUE, edition.issues(), Math.max(1, edition.issues().size()), (row, issue) -> {
                    row.setString(1, edition.article().id());
                    row.setString(2, issue.id());
                    row.setDouble(3, issue.score());
                });
    }

    /** One statement cannot upsert a row twice; of two events under one id the first is kept. */
    private static List<DiplomaticEvent> once(List<DiplomaticEvent> events) {
        var byId = new LinkedHashMap<String, DiplomaticEvent>();
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        return List.copyOf(byId.values());
    }

    private void upsertEvents(EnrichedArticle edition, Instant datedAt) {
        var reference = edition.reference();
        var events = once(edition.events());
        jdbc.batchUpdate(UPSERT_EVENT, events, Math.max(1, events.size()), (row, event) -> {
            var connection = row.getConnection();
            row.setString(1, edition.article().id());
            row.setString(2, event.id());
            row.setString(3, event.type().name());
            row.setInt(4, event.quad());
            row.setString(5, name(event.status()));
            row.setObject(6, event.date());
            row.setArray(7, connection.createArrayOf("text", sides(event.source())));
            row.setArray(8, connection.createArrayOf("text", sides(event.target())));
            row.setArray(9, connection.createArrayOf("text", leaders(event)));
            row.setArray(10, connection.createArrayOf("text", event.issues().toArray()));
            row.setString(11, outlet(edition.article()));
            row.setDouble(12, event.confidence());
            row.setTimestamp(13, Timestamp.from(datedAt));
            row.setString(14, json.writeValueAsString(event.reportedBy(reference)));
        });
    }

    static String name(EventStatus status) {
        return status.name().toLowerCase(java.util.Locale.ROOT);
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

    private static @Nullable String outlet(RawArticle article) {
        return article.source() == null ? null : article.source().name();
    }
}
