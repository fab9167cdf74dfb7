package org.chancery.standalone.bench.limit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.standalone.bench.report.BenchReport.Speed;

/** Writes the rows that the store has, into the same tables with the same indexes, by {@code COPY}. They are all that is left then. */
public final class CopyLimit {
    /** In the order of their keys. */
    private static final List<String> TABLES = List.of("article", "leader_mention", "issue_tag", "event");

    /** Columns that are not computed. */
    private static final String COLUMNS = """
            select string_agg(quote_ident(attname), ', ' order by attnum)
            from pg_attribute
            where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            """;

    private static final String SIZE = "select sum(octet_length(enriched #>> '{article,body}')) from article";

    private final Connection database;

    /** @param database whose user may write files on its server */
    public CopyLimit(Connection database) {
        this.database = database;
    }

    private record Table(String name, String columns, String file) {}

    /** One session. */
    public Speed measure() throws SQLException {
        var directory = ask("show data_directory");
        var tables = new ArrayList<Table>();
        for (var name : TABLES) {
            var table = new Table(name, columns(name), directory + "/" + name + ".bench");
            run("copy (select %s from %s) to '%s' (format binary)".formatted(table.columns(), name, table.file()));
            tables.add(table);
        }
        long articles = Long.parseLong(ask("select count(*) from article"));
        double megabytes = Long.parseLong(ask(SIZE)) / 1e6;
        run("truncate article cascade");
        long start = System.nanoTime();
        for (var table : tables) {
            run("copy %s (%s) from '%s' (format binary)".formatted(table.name(), table.columns(), table.file()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Speed("COPY of the same rows, one session", articles / seconds, megabytes / seconds);
    }

    private String columns(String table) throws SQLException {
        try (var statement = database.prepareStatement(COLUMNS)) {
            statement.setString(1, table);
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }

    private String ask(String question) throws SQLException {
        try (var statement = database.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private void run(String command) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(command);
        }
    }
}
