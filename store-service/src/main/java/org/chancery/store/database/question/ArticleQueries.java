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

    private static final String PAGE = """
            select id, dated_at, jsonb_build_object(
                'article', enriched -> 'article' #- '{body}', 'leaders', enriched -> 'leaders',
                'issues', enriched -> 'issues', 'events', jsonb_array_length(enriched -> 'events')) as item
            from article
            where %s
            order by dated_at desc, id desc
            limit ?
            """;

    private final JdbcClient jdbc;

    ArticleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The edition that holds, with what was found in it. */
    public Optional<RawJson<EnrichedArticle>> article(String id) {
        return jdbc.sql(BY_ID).param(id).query(String.class).optional().map(RawJson::new);
    }

    /** A page, the latest first. */
    public Page<ListedArticle> articles(ArticleFilter filter, EventFilter reported, PageRequest page) {
        var conditions = ArticleConditions.of(filter, reported);
        conditions.addPage(page);
        var rows = jdbc.sql(conditions.in(PAGE))
                .params(conditions.valuesAnd(page.limit() + 1))
                .query(PageRow::<ListedArticle>of)
                .list();
        return PageRow.page(rows, page.limit());
    }
}
