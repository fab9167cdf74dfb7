package org.chancery.store.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** A real PostgreSQL in a process of its own, which can be taken away and given back with its data. */
public final class Database implements AutoCloseable {
    private final Path directory;
    private final int port;
    private EmbeddedPostgres server;

    private Database(Path directory, EmbeddedPostgres server) {
        this.directory = directory;
        this.server = server;
        port = server.getPort();
    }

    /** Starts an empty one on a free port. */
    public static Database start() {
        try {
            var directory = Files.createTempDirectory("chancery-store").resolve("postgres");
            return new Database(directory, settings(directory).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder settings(Path directory) {
        return EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(false);
    }

    /** Takes it away. */
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves it running, and closed to whoever is connected or wants to be. */
    public void refuseConnections() {
        var elsewhere = new JdbcTemplate(server.getDatabase("postgres", "template1"));
        elsewhere.execute("alter database postgres allow_connections false");
        elsewhere.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'");
    }

    /** The tables, past the service. */
    public JdbcTemplate sql() {
        return new JdbcTemplate(server.getPostgresDatabase());
    }

    /** Gives it back, where it was. */
    public void startAgain() {
        try {
            server = settings(directory).setPort(port).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public void close() {
        stop();
        try {
            FileSystemUtils.deleteRecursively(directory.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
