package org.chancery.store.speed;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import org.chancery.store.running.StoreInstance;
import org.springframework.jdbc.core.JdbcTemplate;

/** How fast a store writes, beside {@code COPY} of the same rows into the same tables with whatever stands in them already. */
record WriteSpeed(StoreInstance store, JdbcTemplate sql) {
    private static final int ARTICLES = 2_000;
    private static final int BATCH = 40;

    /** Tables in the order of their keys, with the column of the article. */
    private static final List<String> TABLES = List.of("article", "leader_mention", "issue_tag", "event");

    /** The columns that are not computed. */
    private static final String COLUMNS = """
            select string_agg(quote_ident(attname), ', ' order by attnum)
            from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            """;

    /** Measures and prints both; what it has written is gone afterwards. */
    void measure() {
        var articles = new SpeedArticles();
        save(articles, 0, ARTICLES / 4);
        awaitGrouped();
        long start = System.nanoTime();
        save(articles, ARTICLES / 4, ARTICLES);
        print("store", ARTICLES, start);
        awaitGrouped();
        print("store, until all is grouped", ARTICLES, start);
        copy();
        delete();
    }

    private void save(SpeedArticles articles, int first, int count) {
        IntStream.range(first, first + count)
                .mapToObj(articles::next)
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> store.bareArticles().save(batch));
    }

    private void awaitGrouped() {
        while (sql.queryForObject("select exists (select 1 from happening_pending)", Boolean.class)) {
            Thread.onSpinWait();
        }
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
        print("COPY", ARTICLES + ARTICLES / 4, start);
    }

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
