package org.chancery.store.database.history;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.database.RawJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions of an article before the one that holds. */
@Component
public class EarlierEditions {
    private static final String IS_SHOWN = "select count(*) from article where id = ? and status <> 'WITHHELD'";

    private static final String EARLIER = """
            select enriched
            from earlier_edition
            where article_id = ?
            order by version desc
            """;

    private final JdbcClient jdbc;

    EarlierEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are kept, the latest first; nothing if there is no such article. */
    public Optional<List<RawJson<EnrichedArticle>>> of(String article) {
        return jdbc.sql(IS_SHOWN).param(article).query(Integer.class).single() == 0
                ? Optional.empty()
                : Optional.of(jdbc.sql(EARLIER)
                        .param(article)
                        .query((row, _) -> new RawJson<EnrichedArticle>(row.getString("enriched")))
                        .list());
    }
}
