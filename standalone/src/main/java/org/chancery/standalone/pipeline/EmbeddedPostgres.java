package org.chancery.standalone.pipeline;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A real PostgreSQL server in a process of its own, on the loopback address, with its data in a directory. */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String DATABASE = "chancery";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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

    /**
     * Stops the server left running by a killed process, which would hold the port and the directory.
     *
     * @throws StartRefused if it does not stop
     */
    static void stopLeftOver(DataDirectory data) {
        leftOver(data.postgres().resolve("postmaster.pid")).ifPresent(process -> {
            process.destroy();
            try {
                process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException | ExecutionException e) {
                throw new StartRefused(
                        "The database process %d of an earlier run does not stop; kill it and start again."
                                .formatted(process.pid()),
                        e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartRefused("Interrupted while stopping the database of an earlier run.", e);
            }
        });
    }

    private static Optional<ProcessHandle> leftOver(Path pidFile) {
        try {
            var pid = Files.readString(pidFile).lines().findFirst().orElse("");
            // The pid may belong to another process by now.
            return ProcessHandle.of(Long.parseLong(pid.strip()))
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
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
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE, "postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
