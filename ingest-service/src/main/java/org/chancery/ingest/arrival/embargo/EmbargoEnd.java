package org.chancery.ingest.arrival.embargo;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.intake.Admission;
import org.chancery.ingest.intake.ArticleIntake;
import org.chancery.ingest.publish.RawArticlePublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What becomes of an article whose embargo has ended. First the raw topic has it, then it waits no more: whatever dies in between, it is
 * tried again, and is then a duplicate.
 */
@Component
class EmbargoEnd {
    private static final Logger log = LoggerFactory.getLogger(EmbargoEnd.class);

    private static final Tags INGEST = Tags.of("stage", "ingest");
    private static final List<String> OUTCOMES = List.of("admitted", "revised", "duplicate", "outdated", "missing");

    private final HeldArticles held;
    private final ArticleIntake intake;
    private final RawArticlePublisher publisher;
    private final MeterRegistry meters;

    EmbargoEnd(HeldArticles held, ArticleIntake intake, RawArticlePublisher publisher, MeterRegistry meters) {
        this.held = held;
        this.intake = intake;
        this.publisher = publisher;
        this.meters = meters;
        meters.gauge("chancery.embargoes.waiting", INGEST, held, HeldArticles::size);
        OUTCOMES.forEach(this::ended); // a rate needs the 0 before the first one
    }

    CompletableFuture<Void> of(Held one, RawArticle article) {
        return intake.release(article).thenCompose(admission -> switch (admission) {
            case Admission.Admitted(var _, var _) -> end(one, "admitted");
            case Admission.Revised(var _, var _) -> end(one, "revised");
            case Admission.Duplicate(var _, var _) -> end(one, "duplicate");
            case Admission.Embargoed(var _, var _, var _) -> CompletableFuture.completedFuture(null);
            case Admission.Outdated(var id, var _, var reason) -> {
                log.warn("Article {} is not published at the end of its embargo: {}", id, reason);
                yield end(one, "outdated");
            }
            case Admission.Unconfirmed(var _, var reason) ->
                CompletableFuture.failedFuture(new IllegalStateException(reason));
        });
    }

    /** Somebody has deleted its record. */
    CompletableFuture<Void> ofMissing(Held one) {
        log.error(
                "Article {} is not at offset {} of the topic of embargoes any more; push it again",
                one.id(),
                one.offset());
        return end(one, "missing");
    }

    private CompletableFuture<Void> end(Held one, String outcome) {
        return publisher.letGo(one.id(), one.offset()).thenAccept(done -> {
            held.letGo(one.partition(), one.id(), one.offset());
            ended(outcome).increment();
        });
    }

    private Counter ended(String outcome) {
        return meters.counter("chancery.embargoes.ended", INGEST.and("outcome", outcome));
    }
}
