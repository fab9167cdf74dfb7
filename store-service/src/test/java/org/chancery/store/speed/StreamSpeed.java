package org.chancery.store.speed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;

/**
 * How long events take from Kafka to each of 500 clients of the stream, at 200 events a second:
 * {@code mvn -Pbenchmark -pl store-service -am process-test-classes -Dbenchmark=StreamSpeed}.
 */
final class StreamSpeed {
    private static final int CLIENTS = 500;
    private static final int A_SECOND = 200;
    private static final int WARM = 10 * A_SECOND;
    private static final int COUNTED = 30 * A_SECOND;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private StreamSpeed() {}

    static void main() {
        try (var running = Running.start("--CHANCERY_STREAMS=" + CLIENTS)) {
            var arrivals = new Arrivals();
            var port = running.store().service().port();
            var clients = IntStream.range(0, CLIENTS)
                    .mapToObj(_ -> StreamClient.open(port, arrivals))
                    .toList();
            send(running, arrivals, "warm", WARM);
            arrivals.await(CLIENTS * WARM, PATIENCE);
            arrivals.forget();
            send(running, arrivals, "counted", COUNTED);
            arrivals.await(CLIENTS * COUNTED, PATIENCE);
            print(running, arrivals, clients);
        }
    }

    private static void send(Running running, Arrivals arrivals, String name, int count) {
        var reference = Editions.summit("speed").reference();
        long begin = System.nanoTime();
        for (int number = 0; number < count; number++) {
            LockSupport.parkNanos(begin + number * (1_000_000_000L / A_SECOND) - System.nanoTime());
            var event = Editions.meeting(name + number).reportedBy(reference);
            arrivals.sent(event.id());
            running.topics().event(0, event);
        }
    }

    private static void print(Running running, Arrivals arrivals, List<StreamClient> clients) {
        System.out.printf(
                "%d clients, %d events/s, %d of %d messages: half within %d ms, 99 %% within %d ms, all within %d ms; %.0f clients cut off%n",
                clients.size(),
                A_SECOND,
                arrivals.count(),
                CLIENTS * COUNTED,
                arrivals.within(0.5),
                arrivals.within(0.99),
                arrivals.within(1),
                running.store().metric("chancery_streams_cut_off_total"));
        clients.forEach(StreamClient::close);
    }
}
