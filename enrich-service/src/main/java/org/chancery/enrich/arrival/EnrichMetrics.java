package org.chancery.enrich.arrival;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.function.Supplier;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.EnrichedArticle;
import org.chancery.enrich.publish.Answer;
import org.chancery.kit.metrics.ArticleAges;
import org.chancery.kit.metrics.SourceLabel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the outcome of each record once its answer is published. */
@Component
class EnrichMetrics {
    private static final String STAGE = "stage";
    private static final String ENRICH = "enrich";

    private final MeterRegistry meters;
    private final SourceLabel sources = new SourceLabel();
    private final ReadingMetrics readings;
    private final ArticleAges ages;
    private final Timer timer;

    EnrichMetrics(MeterRegistry meters, ReadingMetrics readings, ArticleAges ages) {
        this.meters = meters;
        this.readings = readings;
        this.ages = ages;
        timer = Timer.builder("chancery.stage").tag(STAGE, ENRICH).register(meters);
        for (var failure : Failure.values()) {
            countDeadLetters(failure, 0);
        }
        countArticles("enriched", null, 0);
        countArticles("dead_lettered", null, 0);
    }

    void count(Answer answer) {
        switch (answer) {
            case Answer.Enriched(var _, var article, var _) -> {
                countArticles("enriched", article.article().source(), 1);
                readings.count(article);
                ages.note(
                        "enriched",
                        article.article().publishedAt(),
                        article.article().receivedAt());
            }
            case Answer.Buried(var _, var source, var cause, var _) -> {
                countArticles("dead_lettered", source, 1);
                countDeadLetters(cause.failure(), 1);
            }
        }
    }

    EnrichedArticle timed(Supplier<EnrichedArticle> reading) {
        return timer.record(reading);
    }

    private void countArticles(String outcome, @Nullable ArticleSource source, int count) {
        var tags = Tags.of(STAGE, ENRICH, "source", sources.of(source));
        meters.counter("chancery.articles.received", tags).increment(count);
        meters.counter("chancery.articles", tags.and("outcome", outcome)).increment(count);
    }

    private void countDeadLetters(Failure failure, int count) {
        var kind = failure.name().toLowerCase(Locale.ROOT);
        meters.counter("chancery.dead.letters", STAGE, ENRICH, "failure", kind).increment(count);
    }
}
