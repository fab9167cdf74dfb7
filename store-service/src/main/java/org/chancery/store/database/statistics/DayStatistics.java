package org.chancery.store.database.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.store.database.question.Conditions;
import org.chancery.store.database.tally.Months;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts by what is tallied by day, and by what is still to be added to it. */
@Component
class DayStatistics {
    private static final String TALLY = """
            (select * from tally_by_day union all select * from tally_changes_by_day(null)) as tally""";

    /** The same of whole months, and of the days after them. */
    private static final String TALLY_OF_PERIODS = """
            (select COLUMNS, start as day
            from tally_by_period
            where %s
            union all
            select COLUMNS, day
            from tally_by_day
            where day >= ?
            union all
            select COLUMNS, day
            from tally_changes_by_day(null)) as tally""".replace("COLUMNS", """
            role, party, scope, type, quad, is_undated, events, goldstein, month_articles, ever_articles, month_articles_of_quad,
                ever_articles_of_quad, month_articles_of_type, ever_articles_of_type""".strip());

    /** How many articles were published in each period from the first point to the last. */
    static final String PUBLISHED = """
            published as (
                select date_trunc('INTERVAL', day::timestamp)::date as period, sum(articles) as articles
                from (
                    select day, events as articles
                    from tally_by_day
                    where role = 'published' and party = '' and scope = ''
                    union all
                    select day, sign
                    from tally_change
                    where type is null) as publication
                where day >= (select min(period) from point) and day < (select max(period) + interval '1 month' from point)
                group by 1
                having sum(articles) > 0)""";

    /** Not joined: the database, which does not know how many points there are, would compare each with all periods. */
    static final String SHARES = """
            select period, value, events, articles, articles::double precision / in_period as share
            from (
                select *, max(published) over (partition by period) as in_period
                from (
                    select period, value, events, articles, null as published
                    from point
                    union all
                    select period, null, null, null, articles
                    from published) as one) as beside
            where published is null
            order by period, events desc, value""";

    private static final String TIMELINE = """
            with point as (
                select date_trunc('INTERVAL', day::timestamp)::date as period, VALUE as value, sum(events) as events,
                    sum(INTERVAL_articlesSUFFIX) as articles
                from TALLY
                where %s
                group by 1, 2
                having sum(events) > 0
                order by 1, 3 desc, 2
                limit ?),
            PUBLISHED
            SHARES
            """.replace("PUBLISHED", PUBLISHED).replace("SHARES", SHARES);

    private static final String TOP = """
            select VALUE as value, sum(events) as events, sum(ever_articlesSUFFIX) as articles,
                sum(goldstein) / sum(events) as goldstein
            from TALLY
            where %s
            group by 1
            having sum(events) > 0
            order by events desc, value
            limit ?
            """;

    /** An article is counted in the first of its months, and in the others taken off again. */
    private static final String TOP_OF_MONTHS = """
            with counted as (
                select VALUE as value, sum(events) as events, sum(month_articlesSUFFIX) as articles, sum(goldstein) as goldstein
                from TALLY
                where %1$s
                group by 1
                union all
                select VALUE, 0, -sum(articles), 0
                from SEQUEL
                where kind = 'KIND' and before >= ? and %1$s
                group by 1
                HEAD)
            select value, sum(events) as events, sum(articles) as articles, sum(goldstein) / sum(events) as goldstein
            from counted
            group by value
            having sum(events) > 0
            order by events desc, value
            limit ?
            """;

    private static final String SEQUEL = """
            (select *, false as is_undated from tally_sequel
                union all select *, false from tally_changes_of_sequels(null)) as tally""";

    /** What the days before the first whole month add. */
    private static final String HEAD = """
            union all
            select EXPRESSION, count(*), count(distinct article_id), sum(goldstein)
            from event JOIN
            where EXPRESSION is not null and %s
            group by 1
            """;

    private static final String COMPARE = """
            select value, first, second, second - first as change
            from (
                select VALUE as value, coalesce(sum(events) filter (where day between ? and ?), 0) as first,
                    coalesce(sum(events) filter (where day between ? and ?), 0) as second
                from TALLY
                where %s
                group by 1) as counted
            where first + second > 0
            order by abs(second - first) desc, value
            limit ?
            """;

    private final JdbcClient jdbc;

    DayStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Point> timeline(DayQuestion question, Interval interval, int limit) {
        return jdbc.sql(statement(TIMELINE.replace("INTERVAL", interval.sql()), question))
                .params(question.conditions().valuesAnd(limit))
                .query(DataClassRowMapper.newInstance(Point.class))
                .list();
    }

    /** Of all days up to some day. */
    List<Ranked> top(DayQuestion question, int limit) {
        var tally = Tally.of(question);
        return jdbc.sql(question.conditions().in(filledIn(TOP, question, tally.sql())))
                .params(tally.values())
                .params(question.conditions().valuesAnd(limit))
                .query(DataClassRowMapper.newInstance(Ranked.class))
                .list();
    }

    /** Of whole months from some day on, up to some day, and of the days right before them from this one on. */
    List<Ranked> top(DayQuestion months, LocalDate from, Optional<Conditions> head, Dimension by, int limit) {
        var tally = Tally.of(months);
        var conditions = months.conditions();
        var values = new ArrayList<>(tally.values());
        values.addAll(conditions.valuesAnd(from));
        values.addAll(conditions.valuesAnd());
        head.ifPresent(days -> values.addAll(days.valuesAnd()));
        values.add(limit);
        var besides = head.map(days -> days.in(by.in(HEAD))).orElse("");
        var statement = TOP_OF_MONTHS.replace("SEQUEL", SEQUEL).replace("KIND", months.kind());
        return jdbc.sql(conditions.in(filledIn(statement, months, tally.sql())).replace("HEAD", besides))
                .params(values)
                .query(DataClassRowMapper.newInstance(Ranked.class))
                .list();
    }

    /** What is counted from, and the values of its question marks. */
    private record Tally(String sql, List<Object> values) {
        static Tally of(DayQuestion question) {
            return question.months().map(Tally::of).orElse(new Tally(TALLY, List.of()));
        }

        private static Tally of(Months months) {
            var periods = new Conditions();
            months.addTo(periods);
            return new Tally(periods.in(TALLY_OF_PERIODS), periods.valuesAnd(months.end()));
        }
    }

    List<Compared> compare(DayQuestion question, List<Days> periods, int limit) {
        var first = periods.getFirst();
        var second = periods.getLast();
        return jdbc.sql(statement(COMPARE, question))
                .params(first.from(), first.to(), second.from(), second.to())
                .params(question.conditions().valuesAnd(limit))
                .query(DataClassRowMapper.newInstance(Compared.class))
                .list();
    }

    private static String statement(String statement, DayQuestion question) {
        return question.conditions().in(filledIn(statement, question, TALLY));
    }

    private static String filledIn(String statement, DayQuestion question, String tally) {
        return statement
                .replace("TALLY", tally)
                .replace("VALUE", question.value())
                .replace("SUFFIX", question.suffix());
    }
}
