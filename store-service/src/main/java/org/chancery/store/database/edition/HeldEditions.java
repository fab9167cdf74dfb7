package org.chancery.store.database.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.contract.ArticleIdentity;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.RawArticle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The edition of each article that holds. */
@Component
class HeldEditions {
    private static final String HELD = """
            select id, version, raw_offset, fingerprint, engine_version, lexicon, enriched #>> '{engine,since}' as since,
                case when fingerprint is null then enriched ->> 'article' end as article
            from article
            where id = any(?::text[])
            order by id
            for update
            """;

    private static final String MOVE = """
            update article set raw_offset = ?
            where id = ? and raw_offset is distinct from ?
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HeldEditions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What holds of these articles, by their ids; it stays so until the end of the transaction. */
    Map<String, Held> lock(Collection<String> ids) {
        var held = new HashMap<String, Held>();
        jdbc.sql(HELD).param(ids.toArray(String[]::new)).query(row -> {
            held.put(row.getString("id"), held(row));
        });
        return held;
    }

    Optional<Held> lock(String id) {
        return Optional.ofNullable(lock(List.of(id)).get(id));
    }

    private Held held(ResultSet row) throws SQLException {
        var fingerprint = row.getString("fingerprint");
        return new Held(
                new Place(row.getInt("version"), row.getObject("raw_offset", Long.class)),
                fingerprint == null ? fingerprintOf(row.getString("article")) : fingerprint,
                engine(row));
    }

    private static EngineStamp engine(ResultSet row) throws SQLException {
        var since = row.getString("since");
        return new EngineStamp(
                row.getString("engine_version"),
                row.getString("lexicon"),
                0,
                since == null ? null : Instant.parse(since));
    }

    private String fingerprintOf(String article) {
        try {
            return ArticleIdentity.fingerprint(json.readValue(article, RawArticle.class));
        } catch (JacksonException _) {
            return "none"; // stored when more was let in than today: whatever comes has other words
        }
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
}
