package org.chancery.ingest.mixed;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** How many items of each kind were sent on one way, and what was answered. */
final class Account {
    private final Map<Kind, LongAdder> sent = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> outcomes = new ConcurrentHashMap<>();

    void sent(Kind kind) {
        sent.computeIfAbsent(kind, _ -> new LongAdder()).increment();
    }

    void became(String outcome, long count) {
        outcomes.computeIfAbsent(outcome, _ -> new LongAdder()).add(count);
    }

    long sent() {
        return sent.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** Of these outcomes. */
    long became(String... names) {
        return Arrays.stream(names)
                .map(outcomes::get)
                .mapToLong(count -> count == null ? 0 : count.sum())
                .sum();
    }

    @Override
    public String toString() {
        return "%,d items %s became %s".formatted(sent(), inWords(sent), inWords(outcomes));
    }

    private static String inWords(Map<?, LongAdder> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(count -> count.getKey() + " " + count.getValue())
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}
