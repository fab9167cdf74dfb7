package org.chancery.standalone.pipeline;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.SQLException;
import java.time.Duration;

/** A real PostgreSQL server in a process of its own, on the loopback address, with its data in a directory. */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String DATABASE = "chancery";
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

    private EmbeddedPostgres(io.zonky.test.db.postgres.embedded.EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts the server and creates the database if it does not exist. */
    public static EmbeddedPostgres start(DataDirectory data, int port) {
        try {
            var postgres = new EmbeddedPostgres(settings(data, port).start());
            postgres.createDatabase();
            return postgres;
        } catch (IOException | IllegalStateException | SQLException e) {
            throw new StartRefused(
                    "PostgreSQL does not start (%s); see its log, %s.".formatted(e.getMessage(), data.postgresLog()),
                    e);
        }
    }

    private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder settings(DataDirectory data, int port) {
        var log = Redirect.appendTo(data.postgresLog().toFile());
        return io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                .setDataDirectory(data.postgres())
                .setOverrideWorkingDirectory(data.programs().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                // The library is meant for tests and turns both off; here a commit must survive a power failure.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    private void createDatabase() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'");
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    /** The address for the store service. */
    public DatabaseAddress address() {
        return address(server.getPort());
    }

    static DatabaseAddress address(int port) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE, "postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
