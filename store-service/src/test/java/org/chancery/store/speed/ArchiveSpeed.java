package org.chancery.store.speed;

import java.nio.file.Path;
import java.sql.SQLException;
import org.chancery.kit.running.TestBroker;
import org.chancery.store.running.StoreInstance;

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
            Question.all().forEach(question -> question.measure(store));
            new WriteSpeed(store, database.sql()).measure();
        }
    }
}
