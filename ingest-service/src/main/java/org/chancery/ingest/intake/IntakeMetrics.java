package org.chancery.ingest.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.RawArticle;
import org.chancery.kit.metrics.ArticleAges;
import org.chancery.kit.metrics.SourceLabel;
import org.chancery.kit.trace.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts articles and their outcomes by outlet, and times the broker's acknowledgement. */
@Component
public class IntakeMetrics {
    private static final Tags INGEST = Tags.of("stage", "ingest");
    private static final String REJECTED = "rejected";

    private final MeterRegistry registry;
    private final ArticleAges ages;
    private final SourceLabel sources = new SourceLabel();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final Counter conflicting;
    private final Timer published;

    IntakeMetrics(MeterRegistry registry, ArticleAges ages) {
        this.registry = registry;
        this.ages = ages;
        conflicting = registry.counter("chancery.editions.conflicting", INGEST);
        published = Timer.builder("chancery.stage").tags(INGEST).register(registry);
        registry.gauge("chancery.articles.in.flight", INGEST, inFlight);
        received(null, 0);
        for (var outcome : List.of("admitted", "revised", "embargoed", "duplicate", "outdated", REJECTED, "unkept")) {
            became(null, outcome, 0);
        }
    }

    /** Counts input that is not a valid article; its outlet may be known all the same. */
    public void countRejected(@Nullable ArticleSource source) {
        received(source, 1);
        became(source, REJECTED, 1);
    }

    /** Counts two editions of an article with the same version. */
    public void countConflict() {
        conflicting.increment();
    }

    void countReceived(@Nullable ArticleSource source) {
        inFlight.incrementAndGet();
        received(source, 1);
    }

    void count(@Nullable ArticleSource source, Admission admission) {
        inFlight.decrementAndGet();
        var outcome = switch (admission) {
            case Admission.Admitted done -> "admitted";
            case Admission.Revised done -> "revised";
            case Admission.Embargoed done -> "embargoed";
            case Admission.Duplicate done -> "duplicate";
            case Admission.Outdated done -> "outdated";
            case Admission.Unconfirmed done -> "unkept";
        };
        became(source, outcome, 1);
    }

    /** Counts how late an edition that is on the topic has reached us. */
    void countAge(RawArticle edition) {
        ages.note("received", edition.publishedAt(), null);
    }

    CompletableFuture<Void> timed(Step step, Supplier<CompletableFuture<Void>> publishing) {
        var sample = Timer.start(registry);
        return step.call(publishing).whenComplete((done, failure) -> step.run(() -> sample.stop(published)));
    }

    private void received(@Nullable ArticleSource source, int count) {
        registry.counter("chancery.articles.received", tags(source)).increment(count);
    }

    private void became(@Nullable ArticleSource source, String outcome, int count) {
        registry.counter("chancery.articles", tags(source).and("outcome", outcome))
                .increment(count);
    }

    private Tags tags(@Nullable ArticleSource source) {
        return INGEST.and("source", sources.of(source));
    }
}
