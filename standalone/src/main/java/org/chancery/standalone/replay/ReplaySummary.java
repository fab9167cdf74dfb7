package org.chancery.standalone.replay;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.contract.EventType;

/** Counts what a replay changes, and what it leaves as it is. */
final class ReplaySummary {
    private final Map<EventType, Map<EventChange.Kind, Long>> events = new EnumMap<>(EventType.class);
    private final Map<Untouched, Long> untouched = new EnumMap<>(Untouched.class);
    private long records;
    private long articles;

    void count(Rereading reading) {
        records++;
        switch (reading) {
            case Rereading.Kept(var why) -> untouched.merge(why, 1L, Long::sum);
            case Rereading.Otherwise(var _, var changes) -> {
                articles++;
                changes.forEach(this::count);
            }
        }
    }

    private void count(EventChange change) {
        events.computeIfAbsent(change.type(), _ -> new EnumMap<>(EventChange.Kind.class))
                .merge(change.change(), 1L, Long::sum);
    }

    void print(PrintWriter out) {
        var all = new EnumMap<EventChange.Kind, Long>(EventChange.Kind.class);
        events.values().forEach(counts -> counts.forEach((kind, count) -> all.merge(kind, count, Long::sum)));
        out.printf("%-10s %8s %8s %8s%n", "events", "added", "changed", "removed");
        events.forEach((type, counts) -> printRow(out, type.name(), counts));
        printRow(out, "all", all);
        out.printf("%,d records were read, and %,d articles are read otherwise.%n", records, articles);
        Stream.of(Untouched.values())
                .filter(untouched::containsKey)
                .forEach(why -> out.printf("  %,d %s%n", untouched.get(why), why.words()));
    }

    private static void printRow(PrintWriter out, String name, Map<EventChange.Kind, Long> counts) {
        out.printf(
                "%-10s %,8d %,8d %,8d%n",
                name,
                counts.getOrDefault(EventChange.Kind.ADDED, 0L),
                counts.getOrDefault(EventChange.Kind.CHANGED, 0L),
                counts.getOrDefault(EventChange.Kind.REMOVED, 0L));
    }
}
