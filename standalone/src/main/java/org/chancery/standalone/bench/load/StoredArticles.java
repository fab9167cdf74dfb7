package org.chancery.standalone.bench.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** How many articles the database has, and how many of them are still to be grouped, counted again and again. */
public final class StoredArticles implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final Duration LONG_PAUSE = Duration.ofSeconds(3);
    private static final String COUNTS =
            "select (select count(*) from article), (select count(*) from happening_pending where due <= now())";

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final Connection database;
    private volatile Counts counts = new Counts(0, 0);

    record Counts(long stored, long ungrouped) {
        long grouped() {
            return stored - ungrouped;
        }
    }

    /** In this database; the connection is used by nobody else. */
    public StoredArticles(Connection database) {
        this.database = database;
        look();
        var _ = thread.scheduleWithFixedDelay(this::look, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try (var statement = database.createStatement();
                var answer = statement.executeQuery(COUNTS)) {
            answer.next();
            counts = new Counts(answer.getLong(1), answer.getLong(2));
        } catch (SQLException e) {
            throw new IllegalStateException("the articles cannot be counted", e);
        }
    }

    Counts counts() {
        return counts;
    }

    /** Whether there are so many before the time is over. */
    boolean reaches(long wanted, Duration patience) {
        return becomes(known -> known.stored() >= wanted, patience);
    }

    /** Whether all of them are grouped before the time is over. */
    boolean isGrouped(Duration patience) {
        return becomes(known -> known.ungrouped() == 0, patience);
    }

    /** Waits until nothing comes any more. */
    public void settle() {
        Counts before;
        do {
            before = counts;
            LockSupport.parkNanos(LONG_PAUSE.toNanos());
        } while (!counts.equals(before));
    }

    private boolean becomes(Predicate<Counts> wanted, Duration patience) {
        long start = System.nanoTime();
        while (!wanted.test(counts) && System.nanoTime() - start < patience.toNanos()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return wanted.test(counts);
    }

    @Override
    public void close() {
        thread.close();
    }
}
