package org.chancery.store.database.question;

import java.util.Optional;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.database.ListedArticle;
import org.chancery.store.database.Page;
import org.chancery.store.database.PageRequest;
import org.chancery.store.database.RawJson;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of the table of articles. */
@Component
public class ArticleQueries {
    private static final String BY_ID = """
            select enriched
            from article
            where id = ? and status <> 'WITHHELD'
            """;

    private static final String ITEM = """
            select id, dated_at, jsonb_build_object(
                'article', enriched -> 'article' #- '{body}', 'leaders', enriched -> 'leaders',
                'issues', enriched -> 'issues', 'events', jsonb_array_length(enriched -> 'events')) as item
            from article
            """;

    private static final String LATEST = ITEM + """
            where %s
            order by dated_at desc, id desc
            limit ?
            """;

    /** What is so rare is found first and sorted then; one after the other, the database would read many that do not match. */
    private static final String RARE = """
            with found as materialized (select id, dated_at from article where %s)
            """ + ITEM + """
            where id in (select id from found order by dated_at desc, id desc limit ?)
            order by dated_at desc, id desc
            """;

    private final JdbcClient jdbc;
    private final Horizon horizon;

    ArticleQueries(JdbcClient jdbc, Horizon horizon) {
        this.jdbc = jdbc;
        this.horizon = horizon;
    }

    /** The edition that holds, with what was found in it. */
    public Optional<RawJson<EnrichedArticle>> article(String id) {
        return jdbc.sql(BY_ID).param(id).query(String.class).optional().map(RawJson::new);
    }

    /** A page, the latest first. */
    public Page<ListedArticle> articles(ArticleFilter filter, EventFilter reported, PageRequest page) {
        // Words are compared one by one only in few articles: the index of words is faster than reading those of
        // thousands.
        return horizon.page(page, filter.q() == null ? Horizon.FAR : Horizon.NEAR, earliest -> {
            var conditions = ArticleConditions.of(filter, reported, earliest);
            conditions.addPage(page);
            return jdbc.sql(conditions.in(earliest.isPresent() ? LATEST : RARE))
                    .params(conditions.valuesAnd(page.limit() + 1))
                    .query(PageRow::<ListedArticle>of)
                    .list();
        });
    }
}
