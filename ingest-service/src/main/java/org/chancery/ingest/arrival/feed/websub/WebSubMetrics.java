package org.chancery.ingest.arrival.feed.websub;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts what hubs send, and how it goes with subscribing. */
@Component
class WebSubMetrics {
    private static final String PUSHES = "chancery.feeds.pushes";
    private static final String SUBSCRIPTIONS = "chancery.feeds.subscriptions";

    private final MeterRegistry registry;

    WebSubMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (var reception : Reception.values()) {
            registry.counter(PUSHES, "outcome", label(reception));
        }
        for (var outcome : List.of("asked", "failed", "held", "denied", "ended", "refused")) {
            registry.counter(SUBSCRIPTIONS, "outcome", outcome);
        }
    }

    private static String label(Reception reception) {
        return reception.name().toLowerCase(Locale.ROOT);
    }

    void count(Reception reception) {
        registry.counter(PUSHES, "outcome", label(reception)).increment();
    }

    void count(String outcome) {
        registry.counter(SUBSCRIPTIONS, "outcome", outcome).increment();
    }
}
