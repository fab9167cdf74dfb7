package org.chancery.store.database.tally;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the tallies what has been noted. Readers see a change either beside the tallies or in them, never in both. */
@Repository
public class Tallies {
    /** In rows: up to here reading what is still to be added takes less time than reading the events themselves. */
    private static final int FEW = 5_000;

    private static final int ROWS_AT_A_TIME = 20_000;

    /** Whoever does not get it leaves it to the other: rows of the tallies are written by one instance only, and nobody waits for them. */
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('chancery.tallies'))";

    private static final String FIRST = """
            select distinct number
            from (select number from tally_change order by number limit ?) as first
            """;

    private static final String ADD_DAYS = """
            with change as materialized (select * from tally_changes_by_day(?::bigint[])),
            period as (
                insert into tally_by_period as tally
                select length, role, scope,
                    day - case length when 'month' then extract(day from day) else extract(doy from day) end::integer + 1 as start,
                    party, type, quad, is_undated, sum(events), sum(goldstein), sum(month_articles), sum(ever_articles),
                    sum(month_articles_of_quad), sum(ever_articles_of_quad), sum(month_articles_of_type),
                    sum(ever_articles_of_type)
                from change cross join (values ('month'), ('year')) as period (length)
                where role in ('party', 'source', 'target')
                group by 1, 2, 3, 4, 5, 6, 7, 8
                on conflict (length, role, scope, start, party, type, quad, is_undated) do update set
                    events = tally.events + excluded.events, goldstein = tally.goldstein + excluded.goldstein,
                    month_articles = tally.month_articles + excluded.month_articles,
                    ever_articles = tally.ever_articles + excluded.ever_articles,
                    month_articles_of_quad = tally.month_articles_of_quad + excluded.month_articles_of_quad,
                    ever_articles_of_quad = tally.ever_articles_of_quad + excluded.ever_articles_of_quad,
                    month_articles_of_type = tally.month_articles_of_type + excluded.month_articles_of_type,
                    ever_articles_of_type = tally.ever_articles_of_type + excluded.ever_articles_of_type)
            insert into tally_by_day as tally
            select *
            from change
            on conflict (role, party, scope, day, type, quad, is_undated) do update set
                events = tally.events + excluded.events, goldstein = tally.goldstein + excluded.goldstein,
                day_articles = tally.day_articles + excluded.day_articles,
                week_articles = tally.week_articles + excluded.week_articles,
                month_articles = tally.month_articles + excluded.month_articles,
                ever_articles = tally.ever_articles + excluded.ever_articles,
                day_articles_of_quad = tally.day_articles_of_quad + excluded.day_articles_of_quad,
                week_articles_of_quad = tally.week_articles_of_quad + excluded.week_articles_of_quad,
                month_articles_of_quad = tally.month_articles_of_quad + excluded.month_articles_of_quad,
                ever_articles_of_quad = tally.ever_articles_of_quad + excluded.ever_articles_of_quad,
                day_articles_of_type = tally.day_articles_of_type + excluded.day_articles_of_type,
                week_articles_of_type = tally.week_articles_of_type + excluded.week_articles_of_type,
                month_articles_of_type = tally.month_articles_of_type + excluded.month_articles_of_type,
                ever_articles_of_type = tally.ever_articles_of_type + excluded.ever_articles_of_type
            """;

    private static final String ADD_SIDES = """
            insert into tally_by_sides as tally
            select *
            from tally_changes_by_sides(?::bigint[])
            on conflict (length, start, scope, is_undated, source, target) do update set
                events = tally.events + excluded.events, goldstein = tally.goldstein + excluded.goldstein,
                quad1 = tally.quad1 + excluded.quad1, quad2 = tally.quad2 + excluded.quad2,
                quad3 = tally.quad3 + excluded.quad3, quad4 = tally.quad4 + excluded.quad4,
                goldstein1 = tally.goldstein1 + excluded.goldstein1, goldstein2 = tally.goldstein2 + excluded.goldstein2,
                goldstein3 = tally.goldstein3 + excluded.goldstein3, goldstein4 = tally.goldstein4 + excluded.goldstein4
            """;

    private static final String ADD_SEQUELS = """
            insert into tally_sequel as tally
            select *
            from tally_changes_of_sequels(?::bigint[])
            on conflict (role, party, scope, kind, type, quad, day, before) do update set
                articles = tally.articles + excluded.articles
            """;

    private static final String DONE = "delete from tally_change where number = any(?::bigint[])";

    private static final String COUNT_UP_TO = "select count(*) from (select from tally_change limit ?) as few";

    private final JdbcClient jdbc;

    Tallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds some of what has been noted.
     *
     * @return whether there is likely to be more
     */
    @Transactional
    public boolean addSome() {
        if (!jdbc.sql(LOCK).query(Boolean.class).single()) {
            return false;
        }
        var numbers =
                jdbc.sql(FIRST).param(ROWS_AT_A_TIME).query(Long.class).list().toArray(Long[]::new);
        if (numbers.length == 0) {
            return false;
        }
        jdbc.sql(ADD_DAYS).param(numbers).update();
        jdbc.sql(ADD_SIDES).param(numbers).update();
        jdbc.sql(ADD_SEQUELS).param(numbers).update();
        return jdbc.sql(DONE).param(numbers).update() >= ROWS_AT_A_TIME;
    }

    /** Whether little enough is still to be added that questions can be answered from the tallies and that. */
    public boolean isNearlyAllAdded() {
        return countUpTo(FEW + 1) <= FEW;
    }

    /** How much is still to be added; beyond this it does not matter how much. */
    long countUpTo(int most) {
        return jdbc.sql(COUNT_UP_TO).param(most).query(Long.class).single();
    }
}
