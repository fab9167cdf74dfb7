package org.chancery.standalone.promise.chaos.cluster;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.standalone.pipeline.DataDirectory;
import org.chancery.standalone.pipeline.DatabaseAddress;
import org.chancery.standalone.pipeline.EmbeddedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database, whose clients or itself can be killed. */
public final class Database implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataDirectory data;
    private final int port;
    private EmbeddedPostgres server;
    private boolean isClosed;

    private Database(DataDirectory data, int port) {
        this.data = data;
        this.port = port;
        this.server = EmbeddedPostgres.start(data, port);
    }

    /** Starts it with its data in a directory. */
    static Database start(Path directory, int port) {
        return new Database(DataDirectory.open(directory), port);
    }

    /** Where it is, whether it lives or not. */
    synchronized DatabaseAddress address() {
        return server.address();
    }

    /** A session of our own for each statement. */
    public JdbcClient sql() {
        var address = address();
        return JdbcClient.create(new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }

    /** Ends the sessions of all its clients, whatever they are doing. */
    public void cutSessions() {
        sql().sql("""
                        select pg_terminate_backend(pid)
                        from pg_stat_activity
                        where backend_type = 'client backend' and pid <> pg_backend_pid()
                        """).query().listOfRows();
    }

    /** Kills the server with {@code kill -9}; returns when its children have noticed, who would keep the next server out. */
    public void crash() {
        var server = serverProcess();
        var dying = Stream.concat(Stream.of(server), server.children()).toList();
        server.destroyForcibly();
        CompletableFuture.allOf(dying.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }

    /** The parent of a session's process, asked while the session is open: afterwards there is no such process. */
    private ProcessHandle serverProcess() {
        var address = address();
        var session = new SingleConnectionDataSource(address.url(), address.user(), address.password(), true);
        try {
            var pid = JdbcClient.create(session)
                    .sql("select pg_backend_pid()")
                    .query(Long.class)
                    .single();
            return ProcessHandle.of(pid).flatMap(ProcessHandle::parent).orElseThrow();
        } finally {
            session.destroy();
        }
    }

    /** Back after whatever ended it; as long as the disk is full it tries again. */
    public void restart() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .pollDelay(Duration.ZERO)
                .ignoreExceptions()
                .until(this::isBack);
    }

    private synchronized boolean isBack() {
        if (!isClosed) {
            stop(); // lets go of the lock on the directory
            server = EmbeddedPostgres.start(data, port);
        }
        return true;
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (!isClosed) {
            isClosed = true;
            stop();
            data.close();
        }
    }
}
