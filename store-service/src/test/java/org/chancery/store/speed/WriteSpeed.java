package org.chancery.store.speed;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.chancery.store.running.StoreInstance;
import org.springframework.jdbc.core.JdbcTemplate;

/** How fast a store writes, beside {@code COPY} of the same rows into the same tables with whatever stands in them already. */
record WriteSpeed(StoreInstance store, JdbcTemplate sql) {
    private static final int WARM_UP = 1_000;
    private static final int ARTICLES = 2_000;
    private static final int BATCH = 40;

    /** What the service does afterwards, beside those who write, waits: on two cores it would take one of them. */
    private static final String HOLD =
            "select pg_advisory_lock(hashtext('chancery.happenings')), pg_advisory_lock(hashtext('chancery.tallies'))";

    /** Tables in the order of their keys, with the column of the article. */
    private static final List<String> TABLES = List.of("article", "leader_mention", "issue_tag", "event");

    /** The columns that are not computed. */
    private static final String COLUMNS = """
            select string_agg(quote_ident(attname), ', ' order by attnum)
            from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            """;

    /** Measures and prints both; what it has written is gone afterwards. */
    void measure() throws SQLException {
        var articles = new SpeedArticles();
        long start = System.nanoTime();
        try (var connection = sql.getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(HOLD);
            save(articles, 0, WARM_UP);
            long warm = System.nanoTime();
            save(articles, WARM_UP, ARTICLES);
            print("store", ARTICLES, warm);
        }
        await().pollInterval(Duration.ofMillis(50)).atMost(Duration.ofHours(1)).until(this::isAllDone);
        print("store, all grouped and tallied", WARM_UP + ARTICLES, start);
        copy();
        delete();
    }

    private boolean isAllDone() {
        return sql.queryForObject(
                "select not exists (select from happening_pending) and not exists (select from tally_change)",
                Boolean.class);
    }

    private void save(SpeedArticles articles, int first, int count) {
        IntStream.range(first, first + count)
                .mapToObj(articles::next)
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> store.bareArticles().save(batch));
    }

    private void copy() {
        var columns =
                TABLES.stream().collect(toMap(identity(), table -> sql.queryForObject(COLUMNS, String.class, table)));
        var directory = sql.queryForObject("show data_directory", String.class);
        columns.forEach(
                (table, names) -> sql.execute("copy (select %s from %s where %s like '%s%%') to '%s/%s' (format binary)"
                        .formatted(names, table, key(table), SpeedArticles.PREFIX, directory, table)));
        delete();
        long start = System.nanoTime();
        TABLES.forEach(table -> sql.execute(
                "copy %s (%s) from '%s/%s' (format binary)".formatted(table, columns.get(table), directory, table)));
        print("COPY", WARM_UP + ARTICLES, start);
    }

    /** The tallies still know them, but nobody asks them any more. */
    private void delete() {
        sql.update("delete from article where id like ?", SpeedArticles.PREFIX + "%");
        TABLES.forEach(table -> sql.execute("vacuum " + table));
    }

    private static String key(String table) {
        return table.equals("article") ? "id" : "article_id";
    }

    private static void print(String what, int articles, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%-30s %6.0f articles/s%n", what, articles / seconds);
    }
}
