package org.chancery.ingest.arrival.feed.item;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.chancery.contract.ArticleSource;
import org.chancery.ingest.arrival.feed.list.LatestItem;
import org.chancery.ingest.intake.IntakeMetrics;
import org.springframework.stereotype.Component;

/** Counts what became of items. */
@Component
class ItemMetrics {
    private static final String ITEMS = "chancery.feeds.items";

    private final MeterRegistry registry;
    private final IntakeMetrics articles;

    ItemMetrics(MeterRegistry registry, IntakeMetrics articles) {
        this.registry = registry;
        this.articles = articles;
        for (var outcome : List.of("admitted", "revised", "duplicate", "outdated", "rejected", "excluded")) {
            registry.counter(ITEMS, "outcome", outcome);
        }
    }

    void count(LatestItem item) {
        registry.counter(ITEMS, "outcome", item.outcome()).increment();
    }

    /** Counts an item that cannot be an article, as the intake would. */
    void countRejected(ArticleSource outlet) {
        articles.countRejected(outlet);
    }
}
