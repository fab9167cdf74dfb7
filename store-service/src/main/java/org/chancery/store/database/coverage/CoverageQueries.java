package org.chancery.store.database.coverage;

import java.util.List;
import org.chancery.store.database.question.ArticleConditions;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What articles are about, and who publishes them. */
@Component
public class CoverageQueries {
    private static final String ISSUES = """
            select issue_id as id, count(*) as articles, min(dated_at) as first_seen, max(dated_at) as last_seen
            from article join issue_tag on issue_tag.article_id = article.id
            where %s
            group by issue_id
            order by articles desc, id
            limit ?
            """;

    private static final String OUTLETS = """
            select outlet as id, count(*) as articles, min(dated_at) as first_seen, max(dated_at) as last_seen
            from article
            where outlet is not null and %s
            group by outlet
            order by articles desc, outlet
            limit ?
            """;

    private final JdbcClient jdbc;

    CoverageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The issues of these articles, the most frequent first. */
    public List<Coverage> issues(ArticleFilter filter, EventFilter reported, int limit) {
        return coverage(ISSUES, filter, reported, limit);
    }

    /** The outlets of these articles, the most frequent first. */
    public List<Coverage> outlets(ArticleFilter filter, EventFilter reported, int limit) {
        return coverage(OUTLETS, filter, reported, limit);
    }

    private List<Coverage> coverage(String statement, ArticleFilter filter, EventFilter reported, int limit) {
        var conditions = ArticleConditions.of(filter, reported);
        return jdbc.sql(conditions.in(statement))
                .params(conditions.valuesAnd(limit))
                .query(DataClassRowMapper.newInstance(Coverage.class))
                .list();
    }
}
