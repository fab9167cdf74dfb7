package org.chancery.store.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.contract.ArticleIdentity;
import org.chancery.contract.ArticleReference;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.RawArticle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The table of articles, each with the edition that holds. */
@Component
class ArticleRows {
    private static final String HELD = """
            select version, raw_offset, fingerprint, engine_version, lexicon,
                case when fingerprint is null then enriched ->> 'article' end as article
            from article
            where id = ?
            for update
            """;

    private static final String INSERT = """
            insert into article (
                id, version, raw_offset, fingerprint, status, outlet, url, title, language, genre, published_at, dated_at,
                engine_version, lexicon, enriched)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private static final String INSERT_NEW = INSERT + "on conflict (id) do nothing";

    private static final String REPLACE = INSERT + """
            on conflict (id) do update set
                version = excluded.version, raw_offset = excluded.raw_offset, fingerprint = excluded.fingerprint,
                status = excluded.status, outlet = excluded.outlet, url = excluded.url, title = excluded.title,
                language = excluded.language, genre = excluded.genre, published_at = excluded.published_at,
                dated_at = excluded.dated_at, engine_version = excluded.engine_version, lexicon = excluded.lexicon,
                stored_at = now(), enriched = excluded.enriched
            """;

    private static final String MOVE = """
            update article
            set raw_offset = ?
            where id = ? and raw_offset is distinct from ?
            """;

    private static final String REFERENCE = """
            select jsonb_strip_nulls(jsonb_build_object(
                'id', id, 'version', version, 'offset', raw_offset, 'url', url, 'title', title,
                'source', enriched #> '{article,source}', 'publishedAt', enriched #> '{article,publishedAt}'))
            from article
            where id = ?
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ArticleRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What holds of an article; it stays so until the end of the transaction. */
    Optional<Held> lock(String id) {
        return jdbc.sql(HELD).param(id).query((row, _) -> held(row)).optional();
    }

    private Held held(ResultSet row) throws SQLException {
        var fingerprint = row.getString("fingerprint");
        return new Held(
                new Place(row.getInt("version"), row.getObject("raw_offset", Long.class)),
                fingerprint == null ? fingerprintOf(row.getString("article")) : fingerprint,
                row.getString("engine_version"),
                row.getString("lexicon"));
    }

    private String fingerprintOf(String article) {
        try {
            return ArticleIdentity.fingerprint(json.readValue(article, RawArticle.class));
        } catch (JacksonException _) {
            return "none"; // stored when more was let in than today: whatever comes has other words
        }
    }

    /** Whether the article was not there and is now. */
    boolean insert(EnrichedArticle edition, Instant datedAt) {
        return jdbc.sql(INSERT_NEW).params(values(edition, datedAt)).update() > 0;
    }

    /** Puts the edition in the place of the one that held. */
    void replace(EnrichedArticle edition, Instant datedAt) {
        jdbc.sql(REPLACE).params(values(edition, datedAt)).update();
    }

    /** Remembers that the words that hold stand there, too: what comes between has been overtaken. */
    void move(EnrichedArticle edition) {
        jdbc.sql(MOVE)
                .param(edition.offset())
                .param(edition.article().id())
                .param(edition.offset())
                .update();
    }

    /** Whether the words that hold are those of this edition, under the same version. */
    boolean isHolding(EnrichedArticle edition) {
        var article = edition.article();
        return lock(article.id())
                .filter(held -> held.place().version() == article.version()
                        && held.fingerprint().equals(ArticleIdentity.fingerprint(article)))
                .isPresent();
    }

    /** What events say of the edition that holds. */
    Optional<ArticleReference> reference(String id) {
        return jdbc.sql(REFERENCE)
                .param(id)
                .query(String.class)
                .optional()
                .map(reference -> json.readValue(reference, ArticleReference.class));
    }

    private List<@Nullable Object> values(EnrichedArticle edition, Instant datedAt) {
        var article = edition.article();
        return Arrays.asList(
                article.id(),
                article.version(),
                edition.offset(),
                ArticleIdentity.fingerprint(article),
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
                json.writeValueAsString(edition));
    }

    static @Nullable String outlet(RawArticle article) {
        return article.source() == null ? null : article.source().name();
    }
}
