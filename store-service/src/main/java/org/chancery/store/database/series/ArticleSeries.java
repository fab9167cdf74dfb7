package org.chancery.store.database.series;

import java.time.LocalDate;
import java.util.List;
import org.chancery.store.database.question.ArticleConditions;
import org.chancery.store.database.statistics.Interval;
import org.chancery.store.filter.ArticleFilter;
import org.chancery.store.filter.EventFilter;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts articles over time, by the day of their publication in UTC. */
@Component
public class ArticleSeries {
    private static final String ARTICLES = """
            select date_trunc('INTERVAL', dated_at at time zone 'UTC')::date as period, count(*) as articles
            from article
            where %s
            group by 1
            order by 1
            limit ?
            """;

    private final JdbcClient jdbc;

    ArticleSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The articles of a period, named by its first day. */
    public record Published(LocalDate period, long articles) {}

    /** How many of these articles each period has; one without any is left out. */
    public List<Published> published(ArticleFilter filter, EventFilter reported, Interval interval, int limit) {
        var conditions = ArticleConditions.of(filter, reported);
        return jdbc.sql(conditions.in(ARTICLES.replace("INTERVAL", interval.name())))
                .params(conditions.valuesAnd(limit))
                .query(DataClassRowMapper.newInstance(Published.class))
                .list();
    }
}
