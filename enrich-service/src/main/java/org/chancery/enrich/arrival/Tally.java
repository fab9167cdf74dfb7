package org.chancery.enrich.arrival;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.function.Supplier;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.EnrichedArticle;

/** Counts what became of each record; a batch that is rolled back and read again is counted again. */
final class Tally {
    private static final String ARTICLES = "chancery.articles";
    private static final String STAGE = "stage";
    private static final String ENRICH = "enrich";

    private final MeterRegistry meters;
    private final Counter received;
    private final Counter enriched;
    private final Counter deadLettered;
    private final Timer timer;

    Tally(MeterRegistry meters) {
        this.meters = meters;
        received = meters.counter("chancery.articles.received", STAGE, ENRICH);
        enriched = meters.counter(ARTICLES, STAGE, ENRICH, "outcome", "enriched");
        deadLettered = meters.counter(ARTICLES, STAGE, ENRICH, "outcome", "dead_lettered");
        timer = Timer.builder("chancery.stage").tag(STAGE, ENRICH).register(meters);
        for (var failure : Failure.values()) {
            deadLetters(failure);
        }
    }

    void received() {
        received.increment();
    }

    void enriched(EnrichedArticle article) {
        enriched.increment();
        article.events()
                .forEach(event -> meters.counter(
                                "chancery.events", "type", event.type().name())
                        .increment());
    }

    void deadLettered(Failure failure) {
        deadLettered.increment();
        deadLetters(failure).increment();
    }

    EnrichedArticle timed(Supplier<EnrichedArticle> reading) {
        return timer.record(reading);
    }

    private Counter deadLetters(Failure failure) {
        var kind = failure.name().toLowerCase(Locale.ROOT);
        return meters.counter("chancery.dead.letters", STAGE, ENRICH, "failure", kind);
    }
}
