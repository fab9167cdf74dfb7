package org.chancery.store.database.series;

import java.time.LocalDate;
import java.util.List;
import org.chancery.store.database.question.EventConditions;
import org.chancery.store.database.statistics.Interval;
import org.chancery.store.filter.EventFilter;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts over time how often the most frequent pairs of parties deal with each other. */
@Component
public class DyadSeries {
    /** Summed up by whole sides first, as for the pairs without their time. */
    private static final String DYADS = """
            with of_sides as (
                select source, target, scope, date_trunc('INTERVAL', day::timestamp)::date as period, count(*) as events
                from event
                where %s
                group by 1, 2, 3, 4),
            step as (
                select one, other, period, sum(events)::bigint as events
                from of_sides cross join lateral unnest(source) as one cross join lateral unnest(target) as other
                where one <> other or scope = 'domestic'
                group by 1, 2, 3),
            pair as (
                select one, other, sum(events) as events
                from step
                group by 1, 2
                order by 3 desc, 1, 2
                limit ?)
            select step.one as source, step.other as target, period, step.events
            from pair join step on step.one = pair.one and step.other = pair.other
            order by pair.events desc, source, target, period
            limit ?
            """;

    private final JdbcClient jdbc;

    DyadSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The events of a pair in a period, named by its first day. */
    public record Step(String source, String target, LocalDate period, long events) {}

    /** The steps of the most frequent pairs, pair by pair; one without events is left out. */
    public List<Step> steps(EventFilter filter, Interval interval, int pairs, int limit) {
        var conditions = EventConditions.of(filter);
        return jdbc.sql(conditions.in(DYADS.replace("INTERVAL", interval.name())))
                .params(conditions.valuesAnd(pairs, limit))
                .query(DataClassRowMapper.newInstance(Step.class))
                .list();
    }
}
