package org.chancery.store.database.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.assertj.core.util.DoubleComparator;
import org.chancery.store.running.Running;
import org.jspecify.annotations.Nullable;

/** What tests of tallies have in common. */
final class Tallying {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private Tallying() {}

    /** Waits until nothing is left to be added to the tallies. */
    static void awaitAdded(Running running) {
        await().atMost(PATIENCE)
                .until(() -> running.database()
                        .sql()
                        .queryForObject("select not exists (select from tally_change)", Boolean.class));
    }

    /** Asserts that the tallies tell what the events do. */
    static void same(List<?> tallied, List<?> counted, String question, @Nullable Object... values) {
        if (tallied.equals(counted)) {
            return; // field by field, with room for rounding, takes much longer
        }
        assertThat(tallied)
                .as(question, values)
                .usingRecursiveComparison()
                .withComparatorForType(new DoubleComparator(1e-9), Double.class)
                .isEqualTo(counted);
    }

    /** From now on nothing is added to them, until this session ends. */
    static Connection held(Running running) throws SQLException {
        var session = running.database().of("postgres").getConnection();
        try (var statement = session.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('chancery.tallies'))");
        }
        return session;
    }
}
