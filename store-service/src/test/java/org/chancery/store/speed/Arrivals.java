package org.chancery.store.speed;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/** How many milliseconds messages were on their way. */
final class Arrivals {
    private static final int LONGEST_MILLIS = 60_000;

    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final AtomicIntegerArray byMillis = new AtomicIntegerArray(LONGEST_MILLIS);

    void sent(String id) {
        sent.put(id, System.nanoTime());
    }

    /** Somebody has a message; what came before is not counted. */
    void arrived(String id) {
        var begin = sent.get(id);
        if (begin != null) {
            long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            byMillis.incrementAndGet((int) Math.min(millis, LONGEST_MILLIS - 1));
        }
    }

    void forget() {
        sent.clear();
        IntStream.range(0, LONGEST_MILLIS).forEach(millis -> byMillis.set(millis, 0));
    }

    int count() {
        return IntStream.range(0, LONGEST_MILLIS).map(byMillis::get).sum();
    }

    /** In how many milliseconds this share of the messages was there. */
    int within(double share) {
        int rest = (int) Math.ceil(count() * share);
        int millis = 0;
        while ((rest -= byMillis.get(millis)) > 0) {
            millis++;
        }
        return millis;
    }

    /** Waits until so many are there, or nothing more may come. */
    void await(int expected, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (count() < expected && System.nanoTime() < end) {
            Thread.yield();
        }
    }
}
