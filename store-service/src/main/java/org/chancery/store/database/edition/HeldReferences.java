package org.chancery.store.database.edition;

import java.util.Optional;
import org.chancery.contract.ArticleReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What events say of the edition that holds. */
@Component
class HeldReferences {
    private static final String REFERENCE = """
            select jsonb_strip_nulls(jsonb_build_object(
                'id', id, 'version', version, 'offset', raw_offset, 'url', url, 'title', title,
                'source', enriched #> '{article,source}', 'publishedAt', enriched #> '{article,publishedAt}'))
            from article
            where id = ?
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    HeldReferences(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<ArticleReference> of(String article) {
        return jdbc.sql(REFERENCE)
                .param(article)
                .query(String.class)
                .optional()
                .map(reference -> json.readValue(reference, ArticleReference.class));
    }
}
