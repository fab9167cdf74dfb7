package org.chancery.store.database.edition;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.chancery.contract.ArticleIdentity;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.RawArticle;
import org.chancery.store.happening.TextSketch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the edition of an article that holds. */
@Component
class ArticleRows {
    private static final String INSERT = """
            insert into article (
                id, version, raw_offset, fingerprint, status, outlet, url, title, language, genre, published_at, dated_at,
                engine_version, lexicon, enriched, sketch)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
            """;

    private static final String INSERT_NEW = INSERT + "on conflict (id) do nothing";

    private static final String REPLACE = INSERT + """
            on conflict (id) do update set
                version = excluded.version, raw_offset = excluded.raw_offset, fingerprint = excluded.fingerprint,
                status = excluded.status, outlet = excluded.outlet, url = excluded.url, title = excluded.title,
                language = excluded.language, genre = excluded.genre, published_at = excluded.published_at,
                dated_at = excluded.dated_at, engine_version = excluded.engine_version, lexicon = excluded.lexicon,
                stored_at = now(), enriched = excluded.enriched, sketch = excluded.sketch
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ArticleRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whether the article was not there and is now. */
    boolean insert(EnrichedArticle edition, Instant datedAt) {
        return jdbc.sql(INSERT_NEW).params(values(edition, datedAt)).update() > 0;
    }

    /** Puts the edition in the place of the one that held. */
    void replace(EnrichedArticle edition, Instant datedAt) {
        jdbc.sql(REPLACE).params(values(edition, datedAt)).update();
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
                json.writeValueAsString(edition),
                TextSketch.of(article.body()).minima().toArray(Integer[]::new));
    }

    static @Nullable String outlet(RawArticle article) {
        return article.source() == null ? null : article.source().name();
    }
}
