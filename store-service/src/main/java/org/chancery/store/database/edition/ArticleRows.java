package org.chancery.store.database.edition;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.contract.ArticleIdentity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the editions of articles that hold. */
@Component
class ArticleRows {
    /** Column by column, each as text: one statement for any number of rows. */
    private static final String INSERT = """
            insert into article (
                id, version, raw_offset, fingerprint, status, outlet, url, title, language, genre, published_at, dated_at,
                engine_version, lexicon, enriched, sketch)
            select id, version::integer, raw_offset::bigint, fingerprint, status, outlet, url, title, language, genre,
                published_at::timestamptz, dated_at::timestamptz, engine_version, lexicon, enriched::jsonb, sketch::integer[]
            from unnest(
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) as new (
                id, version, raw_offset, fingerprint, status, outlet, url, title, language, genre, published_at, dated_at,
                engine_version, lexicon, enriched, sketch)
            order by id
            """;

    private static final String INSERT_NEW = INSERT + "on conflict (id) do nothing returning id";

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

    /** Inserts those of articles that are not there, and returns the ids of these. */
    Set<String> insert(Collection<DatedEdition> editions) {
        return editions.isEmpty()
                ? Set.of()
                : jdbc.sql(INSERT_NEW)
                        .params(columns(editions))
                        .query((row, _) -> row.getString("id"))
                        .set();
    }

    /** Puts the edition in the place of the one that held. */
    void replace(DatedEdition edition) {
        jdbc.sql(REPLACE).params(columns(List.of(edition))).update();
    }

    private List<String[]> columns(Collection<DatedEdition> editions) {
        return Columns.of(editions.stream().map(this::values).toList());
    }

    private List<@Nullable Object> values(DatedEdition dated) {
        var edition = dated.edition();
        var article = edition.article();
        return Arrays.asList(
                article.id(),
                article.version(),
                edition.offset(),
                ArticleIdentity.fingerprint(article),
                article.status(),
                dated.outlet(),
                article.url(),
                article.title(),
                article.language(),
                article.genre(),
                article.publishedAt(),
                dated.datedAt(),
                edition.engine().version(),
                edition.engine().lexicon(),
                json.writeValueAsString(edition),
                article.textSketch().minima().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(",", "{", "}")));
    }
}
