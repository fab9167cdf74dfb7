package org.chancery.store.speed;

import org.chancery.store.page.LongWatch;
import org.chancery.store.running.Running;

/**
 * What a page costs that 10,000 happenings have come to:
 * {@code mvn -Pbenchmark -pl store-service -am process-test-classes -Dbenchmark=PageSpeed}.
 */
final class PageSpeed {
    private static final int HAPPENINGS = 10_000;

    private PageSpeed() {}

    static void main() {
        try (var running = Running.start()) {
            LongWatch.measure(running, HAPPENINGS);
        }
    }
}
