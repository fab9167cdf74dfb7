package org.chancery.store.speed;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.chancery.store.running.Running;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How many articles a second the store writes in one thread, and how many rows of the same articles {@code COPY} writes into the same tables
 * with the same indexes, in the same run: {@code mvn -Pbenchmark -pl store-service -am process-test-classes}.
 */
final class StoreSpeed {
    private static final int ARTICLES = 2_000;
    private static final int BATCH = 40;

    /** Tables in the order of their keys, with the columns that are not computed. */
    private static final String COLUMNS = """
            select string_agg(quote_ident(attname), ', ' order by attnum)
            from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            """;

    private static final List<String> TABLES = List.of("article", "leader_mention", "issue_tag", "event");

    private StoreSpeed() {}

    static void main() {
        try (var running = Running.start()) {
            var articles = new SpeedArticles();
            save(running, articles, 0, ARTICLES / 4);
            awaitGrouped(running);
            long start = System.nanoTime();
            save(running, articles, ARTICLES / 4, ARTICLES);
            print("store", ARTICLES, start);
            awaitGrouped(running);
            print("store, until all is grouped", ARTICLES, start);
            copy(running.database().sql());
        }
    }

    private static void save(Running running, SpeedArticles articles, int first, int count) {
        IntStream.range(first, first + count)
                .mapToObj(articles::next)
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> running.store().bareArticles().save(batch));
    }

    private static void awaitGrouped(Running running) {
        while (running.database()
                .sql()
                .queryForObject("select exists (select 1 from happening_pending)", Boolean.class)) {
            Thread.onSpinWait();
        }
    }

    private static void copy(JdbcTemplate sql) {
        var columns =
                TABLES.stream().collect(toMap(identity(), table -> sql.queryForObject(COLUMNS, String.class, table)));
        var directory = sql.queryForObject("show data_directory", String.class);
        columns.forEach((table, names) -> sql.execute(
                "copy (select %s from %s) to '%s/%s' (format binary)".formatted(names, table, directory, table)));
        int count = sql.queryForObject("select count(*) from article", Integer.class);
        sql.execute("truncate article cascade");
        long start = System.nanoTime();
        TABLES.forEach(table -> sql.execute(
                "copy %s (%s) from '%s/%s' (format binary)".formatted(table, columns.get(table), directory, table)));
        print("COPY", count, start);
    }

    private static void print(String what, int articles, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%-30s %6.0f articles/s%n", what, articles / seconds);
    }
}
