package org.chancery.ingest.arrival.embargo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The articles under embargo that are this instance's to release: those in its partitions of the topic. */
@Component
class HeldArticles {
    private static final Comparator<Held> PLACES =
            Comparator.comparingInt(Held::partition).thenComparingLong(Held::offset);

    private final Map<Integer, Map<String, Held>> partitions = new ConcurrentHashMap<>();

    void begin(int partition) {
        partitions.put(partition, new ConcurrentHashMap<>());
    }

    void end(int partition) {
        partitions.remove(partition);
    }

    /** Takes the place of an earlier edition. */
    void hold(Held held) {
        of(held.partition()).put(held.id(), held);
    }

    /** Forgets an article, unless a later edition was held meanwhile, which then must be kept anew. */
    void letGo(int partition, String id, long offset) {
        of(partition).computeIfPresent(id, (_, held) -> held.offset() > offset ? held.shadowed() : null);
    }

    int size() {
        return (int) all().count();
    }

    /** In the order of the topic, in which they are read. */
    List<Held> due(Instant now) {
        return all().filter(held -> held.isDue(now)).sorted(PLACES).toList();
    }

    List<Held> shadowed() {
        return all().filter(Held::isShadowed).sorted(PLACES).toList();
    }

    private Stream<Held> all() {
        return partitions.values().stream().flatMap(held -> held.values().stream());
    }

    /** A map that nobody looks at, if another instance has the partition now. */
    private Map<String, Held> of(int partition) {
        return partitions.getOrDefault(partition, new ConcurrentHashMap<>());
    }
}
