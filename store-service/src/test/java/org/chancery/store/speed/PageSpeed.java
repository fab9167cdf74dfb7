package org.chancery.store.speed;

import org.chancery.store.page.LongWatch;
import org.chancery.store.running.Running;

/**
 * What a page costs that is kept open while fifty happenings come each second, for an hour:
 * {@code mvn -Pbenchmark -pl store-service -am process-test-classes -Dbenchmark=PageSpeed -Devents=180000}.
 */
final class PageSpeed {
    private PageSpeed() {}

    static void main(String... arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Say how many happenings come (-Devents=…)");
        }
        try (var running = Running.start()) {
            LongWatch.measure(running, Integer.parseInt(arguments[0]));
        }
    }
}
