package org.chancery.store.database.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.store.database.statistics.Tallying.awaitAdded;
import static org.chancery.store.database.statistics.Tallying.held;
import static org.chancery.store.database.statistics.Tallying.same;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.store.running.Filters;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The most frequent in a period, from the tallies: each article counts once, in however many months it has events. */
class RankedMonthsIT {
    private static final int BATCHES = 40;
    private static final int MANY = 1_000;

    private static final List<Dimension> TALLIED =
            List.of(Dimension.TYPE, Dimension.QUAD, Dimension.PARTY, Dimension.SOURCE, Dimension.TARGET);

    private static final List<String> FILTERS =
            List.of("", "country=TAA", "source=TAB", "type=CONSULT", "quad=4", "scope=domestic", "target=TAC");

    @AutoClose
    private static final Running RUNNING = Running.start();

    @Test
    void tallyWhatTheEventsTellWhileNothingIsAddedAndAfterwards() throws SQLException {
        var sql = RUNNING.database().sql();
        try (var _ = held(RUNNING)) {
            save(1);
            compare(1);
        }
        awaitAdded(RUNNING);
        compare(2);
        assertThat(sql.queryForObject("select sum(articles) from tally_sequel where role = 'all'", Integer.class))
                .as("articles of several months")
                .isGreaterThan(50);

        save(3); // most of these replace editions
        awaitAdded(RUNNING);
        compare(4);
        assertThat(sql.queryForObject("select count(*) from tally_sequel where articles < 0", Integer.class))
                .isZero();
    }

    private static void save(long seed) {
        var news = new RandomNews(seed);
        Stream.generate(() ->
                        Stream.generate(() -> news.edition(200, 3)).limit(10).toList())
                .limit(BATCHES)
                .forEach(RUNNING.store().bareArticles()::save);
    }

    private static void compare(long seed) {
        var random = new Random(seed);
        for (var filter : FILTERS) {
            for (var by : TALLIED) {
                compare(filter + "&from=" + day(random) + to(random), by);
                compare(filter + "&from=" + day(random).withDayOfMonth(1) + to(random), by);
            }
        }
    }

    private static String to(Random random) {
        return random.nextInt(3) == 0 ? "" : "&to=" + day(random).plusDays(random.nextInt(500));
    }

    private static LocalDate day(Random random) {
        return LocalDate.parse("2021-01-01").plusDays(random.nextInt(1_000));
    }

    private static void compare(String question, Dimension by) {
        var filter = Filters.events(question);
        var tallied = RUNNING.store().service().part(Statistics.class).top(filter, by, MANY);
        var counted = RUNNING.store().service().part(EventStatistics.class).top(filter, by, MANY);

        same(tallied, counted, "%s by %s", question, by);
    }
}
