package org.chancery.store.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.chancery.store.running.Database;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Ten years of made-up news in the tables of the service. */
final class Archive {
    static final LocalDate FIRST = LocalDate.parse("2015-01-01");
    static final LocalDate END = LocalDate.parse("2025-01-01");

    private static final int MONTHS = 120;
    private static final int EVENTS_OF_AN_ARTICLE = 5;

    private Archive() {}

    /** Opens the one in this directory; fills it with so many events if it is not there yet, from where it was left if that was broken off. */
    static Database open(Path directory, int events) throws SQLException {
        var database = Database.in(directory);
        Flyway.configure().dataSource(database.of("postgres")).load().migrate();
        try (var connection = database.of("postgres").getConnection()) {
            fill(connection, events / EVENTS_OF_AN_ARTICLE / MONTHS);
        }
        return database;
    }

    private static void fill(Connection connection, int articles) {
        var sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        if (!exists(sql, "archive_text")) {
            sql.execute(script());
            sql.execute("select archive_begin()");
        }
        // Whoever fills the tables with what belongs together need not have it checked row by row.
        sql.execute(
                "set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'");
        Stream.iterate(FIRST, END::isAfter, month -> month.plusMonths(1))
                .filter(month -> !exists(sql, "event_%tY_%<tm".formatted(month)))
                .forEach(month -> {
                    sql.query("select archive_month(?, ?)", _ -> {}, month, articles);
                    System.out.println("filled " + month);
                });
        if (exists(sql, "archive_index")) {
            sql.execute("select archive_end()");
            sql.execute("vacuum (analyze)");
        }
    }

    private static boolean exists(JdbcTemplate sql, String table) {
        return sql.queryForObject("select to_regclass(?) is not null", Boolean.class, table);
    }

    private static String script() {
        try {
            return new ClassPathResource("archive/archive.sql").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
