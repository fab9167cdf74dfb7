package org.chancery.standalone.bench.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** How many articles the database has, counted again and again. */
public final class StoredArticles implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Connection database;
    private volatile long count;

    /** In this database; the connection is used by nobody else. */
    public StoredArticles(Connection database) {
        this.database = database;
        look();
        var _ = thread.scheduleWithFixedDelay(this::look, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try (var statement = database.createStatement();
                var answer = statement.executeQuery("select count(*) from article")) {
            answer.next();
            count = answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the articles cannot be counted", e);
        }
    }

    long count() {
        return count;
    }

    /** Whether there are so many before the time is over. */
    boolean reaches(long wanted, Duration patience) {
        long start = System.nanoTime();
        while (count < wanted && System.nanoTime() - start < patience.toNanos()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return count >= wanted;
    }

    @Override
    public void close() {
        thread.close();
    }
}
