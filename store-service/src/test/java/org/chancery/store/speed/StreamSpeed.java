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
    private static final int TO_BEGIN_WITH = A_SECOND / 8;
    private static final int COUNTED = 30 * A_SECOND;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private StreamSpeed() {}

    static void main() {
        // Those that have warmed up the service may still be there when the others come.
        try (var running =
                Running.start("--CHANCERY_STREAMS=" + 2 * CLIENTS, "--CHANCERY_STREAMS_PER_CLIENT=" + 2 * CLIENTS)) {
            var arrivals = new Arrivals();
            var first = clients(running, arrivals);
            send(running, arrivals, "first", TO_BEGIN_WITH, 15 * TO_BEGIN_WITH);
            send(running, arrivals, "warm", A_SECOND, WARM);
            first.forEach(StreamClient::close);
            arrivals.forget();
            var clients = clients(running, arrivals);
            send(running, arrivals, "counted", A_SECOND, COUNTED);
            arrivals.await(CLIENTS * COUNTED, PATIENCE);
            print(arrivals, clients);
        }
    }

    private static List<StreamClient> clients(Running running, Arrivals arrivals) {
        int port = running.store().service().port();
        return IntStream.range(0, CLIENTS)
                .mapToObj(_ -> StreamClient.open(port, arrivals))
                .toList();
    }

    private static void send(Running running, Arrivals arrivals, String name, int aSecond, int count) {
        var reference = Editions.summit("speed").reference();
        long begin = System.nanoTime();
        for (int number = 0; number < count; number++) {
            LockSupport.parkNanos(begin + number * (1_000_000_000L / aSecond) - System.nanoTime());
            var event = Editions.meeting(name + number).reportedBy(reference);
            arrivals.sent(event.id());
            running.topics().event(0, event);
        }
    }

    private static void print(Arrivals arrivals, List<StreamClient> clients) {
        System.out.printf(
                "%d clients, %d events/s, %d of %d messages: half within %d ms, 99 %% within %d ms, all within %d ms%n",
                clients.size(),
                A_SECOND,
                arrivals.count(),
                CLIENTS * COUNTED,
                arrivals.within(0.5),
                arrivals.within(0.99),
                arrivals.within(1));
        clients.forEach(StreamClient::close);
    }
}
