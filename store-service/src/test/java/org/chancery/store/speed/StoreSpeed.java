package org.chancery.store.speed;

import java.sql.SQLException;
import org.chancery.store.running.Running;

/**
 * How many articles a second the store writes in one thread, and how many rows of the same articles {@code COPY} writes into the same tables
 * with the same indexes, in the same run: {@code mvn -Pbenchmark -pl store-service -am process-test-classes}.
 */
final class StoreSpeed {
    private StoreSpeed() {}

    static void main() throws SQLException {
        try (var running = Running.start()) {
            new WriteSpeed(running.store(), running.database().sql()).measure();
        }
    }
}
