package org.chancery.store.arrival;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventStatus;
import org.chancery.contract.RawArticle;
import org.chancery.kit.metrics.ArticleAges;
import org.chancery.kit.metrics.SourceLabel;
import org.chancery.kit.trace.Step;
import org.chancery.store.database.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what became of each record, when that is certain: received is always the sum of the outcomes. */
@Component
class StoreMetrics {
    private static final String STAGE = "stage";
    private static final String STORE = "store";

    private final MeterRegistry meters;
    private final ArticleAges ages;
    private final SourceLabel sources = new SourceLabel();
    private final Counter retracted;
    private final Timer timer;

    StoreMetrics(MeterRegistry meters, ArticleAges ages) {
        this.meters = meters;
        this.ages = ages;
        retracted = meters.counter("chancery.events.retracted", STAGE, STORE);
        timer = Timer.builder("chancery.stage").tag(STAGE, STORE).register(meters);
        for (var outcome : Outcome.values()) {
            countArticles(outcome.name(), null, 0);
        }
        for (var failure : Failure.values()) {
            countDeadLetters(failure, null, 0);
        }
    }

    /** The exemplar is one of the articles that are saved together. */
    List<Outcome> timed(Step exemplar, Supplier<List<Outcome>> saving) {
        var sample = Timer.start(meters);
        try {
            return saving.get();
        } finally {
            exemplar.run(() -> sample.stop(timer));
        }
    }

    void saved(Outcome outcome, RawArticle article) {
        countArticles(outcome.name(), article.source(), 1);
        if (outcome == Outcome.STORED || outcome == Outcome.REVISED) {
            ages.note("stored", article.publishedAt(), article.receivedAt());
        }
    }

    void published(List<DiplomaticEvent> events) {
        events.stream()
                .filter(event -> event.status() == EventStatus.RETRACTED)
                .forEach(event -> retracted.increment());
    }

    void deadLettered(Failure failure, @Nullable ArticleSource source) {
        countDeadLetters(failure, source, 1);
    }

    private void countDeadLetters(Failure failure, @Nullable ArticleSource source, int count) {
        countArticles("dead_lettered", source, count);
        var kind = failure.name().toLowerCase(Locale.ROOT);
        meters.counter("chancery.dead.letters", STAGE, STORE, "failure", kind).increment(count);
    }

    private void countArticles(String outcome, @Nullable ArticleSource source, int count) {
        var tags = Tags.of(STAGE, STORE, "source", sources.of(source));
        meters.counter("chancery.articles.received", tags).increment(count);
        meters.counter("chancery.articles", tags.and("outcome", outcome.toLowerCase(Locale.ROOT)))
                .increment(count);
    }
}
