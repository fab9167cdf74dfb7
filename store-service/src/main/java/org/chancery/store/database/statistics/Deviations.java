package org.chancery.store.database.statistics;

import java.util.List;
import java.util.Optional;
import org.chancery.store.database.question.EventConditions;
import org.chancery.store.filter.EventFilter;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what is unusual in a period. */
@Component
public class Deviations {
    private static final int DAYS_BEFORE = 90;

    /** The square root is the standard deviation of counts of independent events; rare ones would make every first event a sensation. */
    private static final String STATEMENT = """
            select value, events, expected, (events - expected) / sqrt(greatest(expected, 1)) as score
            from (
                select EXPRESSION as value, count(*) filter (where day between ? and ?) as events,
                    count(*) filter (where day between ? and ?) * ?::double precision as expected
                from event JOIN
                where EXPRESSION is not null and %s
                group by 1) as counted
            order by abs((events - expected) / sqrt(greatest(expected, 1))) desc, value
            limit ?
            """;

    private final JdbcClient jdbc;

    Deviations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a period is compared with. */
    public Days before(Days period) {
        return period.before(DAYS_BEFORE);
    }

    /** The values that are furthest from what they were in the days before, more and less often, the furthest first. */
    public List<Deviation> deviations(EventFilter filter, Dimension by, Days period, int limit) {
        return deviations(by.in(STATEMENT), filter, period, limit);
    }

    /** How far all events are from what they were in the days before; nothing if there were none at all. */
    public Optional<Deviation> deviation(EventFilter filter, Days period) {
        var statement = STATEMENT.replace("EXPRESSION", "'all'").replace("JOIN", "");
        return deviations(statement, filter, period, 1).stream().findFirst();
    }

    private List<Deviation> deviations(String statement, EventFilter filter, Days period, int limit) {
        var before = before(period);
        var share = period.length() / (double) before.length();
        var conditions = EventConditions.of(filter.during(before.from(), period.to()));
        return jdbc.sql(conditions.in(statement))
                .params(period.from(), period.to(), before.from(), before.to(), share)
                .params(conditions.valuesAnd(limit))
                .query(DataClassRowMapper.newInstance(Deviation.class))
                .list();
    }
}
