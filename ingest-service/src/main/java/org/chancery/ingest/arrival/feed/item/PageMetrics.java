package org.chancery.ingest.arrival.feed.item;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts what became of the pages that were fetched for summaries. */
@Component
class PageMetrics {
    private static final String PAGES = "chancery.feeds.pages";

    private final MeterRegistry registry;

    PageMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (var outcome : Outcome.values()) {
            registry.counter(PAGES, "outcome", outcome.label());
        }
    }

    /** What became of a page. */
    enum Outcome {
        /** It has the whole text. */
        WHOLE,
        /** It has no more text than the summary. */
        SHORT,
        /** It has no text, or cannot be used. */
        UNREADABLE,
        /** It may be there in a while, and is asked again. */
        BUSY,
        /** It is not there. */
        FAILED,
        /** We may not have it. */
        REFUSED;

        private String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void count(Outcome outcome) {
        registry.counter(PAGES, "outcome", outcome.label()).increment();
    }
}
