package org.chancery.store.database.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chancery.store.database.statistics.Tallying.PATIENCE;
import static org.chancery.store.database.statistics.Tallying.awaitAdded;
import static org.chancery.store.database.statistics.Tallying.held;
import static org.chancery.store.database.statistics.Tallying.same;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Filters;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreInstance;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever is counted from the tallies is what the events themselves say, through corrections, retractions, retention, and two writers. */
class TalliesIT {
    private static final int ARTICLES = 250;
    private static final int EDITIONS = 400;
    private static final int MANY = 20_000;

    /** Of all questions those that are asked each time, others each time. */
    private static final int EVERY = 4;

    private static final LocalDate KEPT_FROM = LocalDate.parse("2022-09-15");

    private static final List<String> FILTERS = List.of(
            "",
            "country=TAA",
            "source=TAA",
            "target=TAB",
            "organisation=TAO",
            "country=TAA&country=TAB",
            "source=TAA&target=TAB",
            "country=TAC&source=TAA",
            "type=CONSULT",
            "type=CONSULT&type=ASSAULT",
            "quad=4",
            "quad=1&quad=3",
            "type=CONSULT&quad=1",
            "country=TAA&quad=1",
            "source=TAA&type=ACCUSE",
            "scope=domestic",
            "scope=domestic&country=TAC",
            "scope=all",
            "scope=all&country=TAB",
            "status=planned",
            "minConfidence=0.7",
            "publishedFrom=2022-06-01");

    private static final List<String> PERIODS = List.of(
            "",
            "&from=2022-01-01&to=2023-12-31",
            "&from=2020-12-31&to=2024-12-31",
            "&from=2022-03-17&to=2023-10-05",
            "&from=2022-05-10",
            "&to=2023-02-14",
            "&from=2022-05-10&to=2022-05-20",
            "&from=2023-06-30&to=2023-07-01");

    @AutoClose
    private static final Running RUNNING = Running.start();

    @Test
    void tellWhatTheEventsTell() throws SQLException {
        var sql = RUNNING.database().sql();
        try (var other = StoreInstance.start(RUNNING.broker().address(), RUNNING.database())) {
            try (var _ = held(RUNNING)) {
                CompletableFuture.allOf(saving(RUNNING.store(), 1), saving(other, 2))
                        .join();
                assertThat(sql.queryForObject("select count(*) from tally_change", Integer.class))
                        .isPositive();
                assertThat(sql.queryForObject("select count(*) from tally_by_day", Integer.class))
                        .isZero();
                compare(1);
            }
            awaitAdded(RUNNING);
            compare(2);

            CompletableFuture.allOf(saving(RUNNING.store(), 3), saving(other, 4), withdrawing())
                    .join();
            compare(3);
            awaitAdded(RUNNING);
            compare(4);
        }
        try (var _ = StoreInstance.start(
                RUNNING.broker().address(),
                RUNNING.database(),
                "--CHANCERY_RETENTION=%dd"
                        .formatted(KEPT_FROM.until(LocalDate.now(ZoneOffset.UTC), ChronoUnit.DAYS)))) {
            await().atMost(PATIENCE)
                    .until(() ->
                            sql.queryForObject("select min(dated_at) >= ? from article", Boolean.class, KEPT_FROM));
            compare(5);
            awaitAdded(RUNNING);
            compare(6);
        }
        sql.execute("select tally_anew()");
        awaitAdded(RUNNING);
        compare(7);
    }

    private static CompletableFuture<Void> saving(StoreInstance store, long seed) {
        var news = new RandomNews(seed);
        return CompletableFuture.runAsync(() -> IntStream.range(0, EDITIONS / 10)
                .mapToObj(_ -> Stream.generate(() -> news.edition(ARTICLES, 3))
                        .limit(10)
                        .toList())
                .forEach(store.bareArticles()::save));
    }

    private static CompletableFuture<Void> withdrawing() {
        return CompletableFuture.runAsync(() -> IntStream.range(0, 10)
                .mapToObj(number -> Editions.withheld("news " + number * 7))
                .forEach(edition -> RUNNING.store().bareArticles().save(List.of(edition))));
    }

    private static void compare(long seed) {
        var random = new Random(seed);
        FILTERS.stream()
                .flatMap(filter -> PERIODS.stream().map(period -> filter + period))
                .filter(_ -> random.nextInt(EVERY) == 0)
                .forEach(question -> compare(question, random));
    }

    private static void compare(String question, Random random) {
        var filter = Filters.events(question);
        var statistics = RUNNING.store().service().part(Statistics.class);
        var events = RUNNING.store().service().part(EventStatistics.class);
        var interval = Interval.values()[random.nextInt(3)];
        var by = dimension(random);
        var maybeBy = random.nextBoolean() ? by : null;
        var two = List.of(days(random), days(random));

        same(
                statistics.timeline(filter, interval, maybeBy, MANY),
                events.timeline(filter, interval, maybeBy, MANY),
                "timeline %s by %s: %s",
                interval,
                maybeBy,
                question);
        same(statistics.dyads(filter, MANY), events.dyads(filter, MANY), "dyads: %s", question);
        same(statistics.graph(filter, false, MANY), events.graph(filter, false, MANY), "graph: %s", question);
        same(statistics.top(filter, by, MANY), events.top(filter, by, MANY), "top by %s: %s", by, question);
        same(
                statistics.compare(filter, by, two, MANY),
                events.compare(filter, by, two, MANY),
                "compare %s by %s: %s",
                two,
                by,
                question);
    }

    private static Dimension dimension(Random random) {
        return Dimension.values()[random.nextInt(Dimension.values().length)];
    }

    private static Days days(Random random) {
        var first = LocalDate.parse("2021-12-01").plusDays(random.nextInt(400));
        return new Days(first, first.plusDays(random.nextInt(400)));
    }

    @Test
    void giveBackTheRoomThatABackFillTook() throws SQLException {
        var sql = RUNNING.database().sql();
        try (var _ = held(RUNNING)) {
            sql.execute("""
                    insert into tally_change (article_id, number, sign, day, is_dated, scope, quad, goldstein, source, target)
                    select 'back-fill', number, 1, '2019-01-01', true, 'international', 1, 0, '{}', '{}'
                    from generate_series(1, 100000) as number
                    """);
            sql.execute("delete from tally_change where article_id = 'back-fill' and number < 100000");
            sql.execute("vacuum tally_change");
            assertThat(room(sql)).as("held by the last row").isGreaterThan(1_000_000);

            sql.execute("delete from tally_change where article_id = 'back-fill'");
            await().atMost(PATIENCE).untilAsserted(() -> {
                sql.execute("vacuum tally_change");
                assertThat(room(sql)).isLessThan(1_000_000);
            });
        }
    }

    private static long room(JdbcTemplate sql) {
        return sql.queryForObject("select pg_relation_size('tally_change')", Long.class);
    }
}
