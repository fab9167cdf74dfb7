package org.chancery.store.database.statistics;

import java.util.List;
import org.chancery.store.database.question.EventConditions;
import org.chancery.store.filter.EventFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the events themselves: any question, in time that grows with the events that match. */
@Component
class EventStatistics {
    /** Counted by article first: to count the articles at once, the database would have to sort them. */
    private static final String TIMELINE =
            """
            with of_article as (
                select date_trunc('INTERVAL', day::timestamp)::date as period, EXPRESSION as value, article_id, count(*) as events
                from event JOIN
                where %s
                group by 1, 2, 3),
            point as (
                select period, value, sum(events)::bigint as events, count(*) as articles
                from of_article
                group by 1, 2
                order by 1, 3 desc, 2
                limit ?),
            PUBLISHED
            SHARES
            """.replace("PUBLISHED", DayStatistics.PUBLISHED).replace("SHARES", DayStatistics.SHARES);

    /** Summed up by whole sides first: that leaves a tenth of the rows to be taken apart into pairs. */
    private static final String DYADS = """
            with of_sides as (
                select source, target, quad, scope, count(*) as events, sum(goldstein) as goldstein
                from event
                where %s
                group by 1, 2, 3, 4)
            select one as source, other as target, sum(events)::bigint as events,
                coalesce(sum(events) filter (where quad = 1), 0)::bigint as quad1,
                coalesce(sum(events) filter (where quad = 2), 0)::bigint as quad2,
                coalesce(sum(events) filter (where quad = 3), 0)::bigint as quad3,
                coalesce(sum(events) filter (where quad = 4), 0)::bigint as quad4, sum(goldstein) / sum(events)::double precision as goldstein
            from of_sides cross join lateral unnest(source) as one cross join lateral unnest(target) as other
            where one <> other or scope = 'domestic'
            group by one, other
            order by events desc, source, target
            limit ?
            """;

    private static final String TOP = """
            select EXPRESSION as value, count(*) as events, count(distinct article_id) as articles, avg(goldstein) as goldstein
            from event JOIN
            where EXPRESSION is not null and %s
            group by 1
            order by events desc, value
            limit ?
            """;

    private static final String COMPARE = """
            select value, first, second, second - first as change
            from (
                select EXPRESSION as value, count(*) filter (where day between ? and ?) as first,
                    count(*) filter (where day between ? and ?) as second
                from event JOIN
                where EXPRESSION is not null and %s
                group by 1) as counted
            where first + second > 0
            order by abs(second - first) desc, value
            limit ?
            """;

    private static final String PARTIES = """
            select least(one, other) as source, greatest(one, other) as target, count(*) as weight, avg(goldstein) as goldstein
            from event cross join lateral unnest(source) as one cross join lateral unnest(target) as other
            where one <> other and %s
            group by 1, 2
            order by weight desc, source, target
            limit ?
            """;

    private static final String LEADERS = """
            select one as source, other as target, count(*) as weight, avg(goldstein) as goldstein
            from event cross join lateral unnest(leaders) as one cross join lateral unnest(leaders) as other
            where one < other and %s
            group by 1, 2
            order by weight desc, source, target
            limit ?
            """;

    private final JdbcClient jdbc;

    EventStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Events over time, in total or by the values of a dimension. */
    List<Point> timeline(EventFilter filter, Interval interval, @Nullable Dimension by, int limit) {
        var expression = by == null ? "null::text" : by.expression();
        var statement = TIMELINE.replace("INTERVAL", interval.sql())
                .replace("EXPRESSION", expression)
                .replace("JOIN", by == null ? "" : by.join());
        var conditions = EventConditions.of(filter);
        return jdbc.sql(conditions.in(statement))
                .params(conditions.valuesAnd(limit))
                .query(DataClassRowMapper.newInstance(Point.class))
                .list();
    }

    /** Who deals with whom, the most frequent first. */
    List<Dyad> dyads(EventFilter filter, int limit) {
        return ranking(DYADS, filter, limit)
                .query(DataClassRowMapper.newInstance(Dyad.class))
                .list();
    }

    /** The most frequent values of a dimension. */
    List<Ranked> top(EventFilter filter, Dimension by, int limit) {
        return ranking(by.in(TOP), filter, limit)
                .query(DataClassRowMapper.newInstance(Ranked.class))
                .list();
    }

    /** The lines between parties, or between leaders, the heaviest first. */
    List<Edge> graph(EventFilter filter, boolean isOfLeaders, int limit) {
        return ranking(isOfLeaders ? LEADERS : PARTIES, filter, limit)
                .query(DataClassRowMapper.newInstance(Edge.class))
                .list();
    }

    /** The values of a dimension in two periods, the most changed first. */
    List<Compared> compare(EventFilter filter, Dimension by, List<Days> periods, int limit) {
        var first = periods.getFirst();
        var second = periods.getLast();
        var conditions = EventConditions.of(filter.during(first.earlier(second), first.later(second)));
        return jdbc.sql(conditions.in(by.in(COMPARE)))
                .params(first.from(), first.to(), second.from(), second.to())
                .params(conditions.valuesAnd(limit))
                .query(DataClassRowMapper.newInstance(Compared.class))
                .list();
    }

    private JdbcClient.StatementSpec ranking(String statement, EventFilter filter, int limit) {
        var conditions = EventConditions.of(filter);
        return jdbc.sql(conditions.in(statement)).params(conditions.valuesAnd(limit));
    }
}
