package org.chancery.store.speed;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.chancery.kit.running.TestBroker;
import org.chancery.store.running.StoreInstance;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How fast a store of ten years answers questions over HTTP, and how fast it writes beside {@code COPY}:
 * {@code mvn -Pbenchmark -pl store-service -am process-test-classes -Dbenchmark=ArchiveSpeed -Darchive=DIRECTORY -Devents=10000000}.
 */
final class ArchiveSpeed {
    private ArchiveSpeed() {}

    static void main(String... arguments) throws SQLException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "Name the directory of the database (-Darchive=…), and how many events (-Devents=…)");
        }
        try (var broker = TestBroker.start();
                var database = Archive.open(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
                var store = StoreInstance.start(broker.address(), database)) {
            awaitTallied(database.sql());
            Question.all().forEach(question -> question.measure(store));
            new WriteSpeed(store, database.sql()).measure();
        }
    }

    /** Whatever an archive has been filled with is tallied by the service. */
    private static void awaitTallied(JdbcTemplate sql) {
        long start = System.nanoTime();
        await().atMost(Duration.ofHours(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> sql.queryForObject("select not exists (select from tally_change)", Boolean.class));
        System.out.printf("tallied after %.0f s%n", (System.nanoTime() - start) / 1e9);
        sql.execute("vacuum (analyze) tally_change"); // which the database would do by itself a little later
    }
}
