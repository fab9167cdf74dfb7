package org.chancery.standalone.promise.chaos.cluster;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.enrich.EnrichService;
import org.chancery.ingest.IngestService;
import org.chancery.store.StoreService;

/** A part of the pipeline that has a JVM of its own. */
public enum Part {
    INGEST_1(IngestService.class, "400m"),
    INGEST_2(IngestService.class, "400m"),
    ENRICH_1(EnrichService.class, "1g"),
    ENRICH_2(EnrichService.class, "1g"),
    STORE(StoreService.class, "700m"),
    BROKER_1(ClusterBroker.class, "512m"),
    BROKER_2(ClusterBroker.class, "512m"),
    BROKER_3(ClusterBroker.class, "512m");

    /** Those through which articles come in. */
    static final List<Part> INGESTS = List.of(INGEST_1, INGEST_2);

    /** Those that say over HTTP how they are. */
    static final List<Part> SERVICES = List.of(INGEST_1, INGEST_2, ENRICH_1, ENRICH_2, STORE);

    private static final List<Part> BROKERS = List.of(BROKER_1, BROKER_2, BROKER_3);

    private final Class<?> main;
    private final String heap;

    Part(Class<?> main, String heap) {
        this.main = main;
        this.heap = heap;
    }

    /** All services, and so many brokers, one to three. */
    public static List<Part> with(int brokers) {
        return Stream.of(SERVICES, BROKERS.subList(0, brokers))
                .flatMap(List::stream)
                .toList();
    }

    boolean isBroker() {
        return BROKERS.contains(this);
    }

    Class<?> main() {
        return main;
    }

    /** The most it may have, as the option of the JVM says it. */
    String heap() {
        return heap;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
