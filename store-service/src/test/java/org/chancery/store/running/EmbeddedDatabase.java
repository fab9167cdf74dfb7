package org.chancery.store.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL in a process of its own. */
final class EmbeddedDatabase implements Database {
    private final Path directory;
    private final boolean isKept;
    private final int port;
    private EmbeddedPostgres server;

    private EmbeddedDatabase(Path directory, boolean isKept, EmbeddedPostgres server) {
        this.directory = directory;
        this.isKept = isKept;
        this.server = server;
        port = server.getPort();
    }

    static EmbeddedDatabase start() {
        try {
            var directory = Files.createTempDirectory("chancery-store").resolve("postgres");
            return new EmbeddedDatabase(directory, false, settings(directory).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EmbeddedDatabase in(Path directory) {
        try {
            var server = settings(directory)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_buffers", "2GB")
                    .setServerConfig("max_wal_size", "8GB")
                    .start();
            return new EmbeddedDatabase(directory, true, server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder settings(Path directory) {
        return EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(false);
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public DataSource of(String database) {
        return server.getDatabase("postgres", database);
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void startAgain() {
        try {
            server = settings(directory).setPort(port).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
        if (isKept) {
            return;
        }
        try {
            FileSystemUtils.deleteRecursively(directory.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
