package org.chancery.ingest.arrival.embargo;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.ingest.intake.Admission;
import org.chancery.ingest.intake.ArticleIntake;
import org.chancery.ingest.publish.RawArticlePublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes each article when its embargo has ended. First the raw topic has it, then it waits no more: whatever dies in between, it is
 * tried again, and is then a duplicate.
 */
@Component
class EmbargoRelease {
    private static final Logger log = LoggerFactory.getLogger(EmbargoRelease.class);

    private static final Tags INGEST = Tags.of("stage", "ingest");
    private static final List<String> OUTCOMES = List.of("admitted", "revised", "duplicate", "outdated");

    private final EmbargoFollower follower;
    private final HeldArticles held;
    private final ArticleIntake intake;
    private final RawArticlePublisher publisher;
    private final Clock clock;
    private final MeterRegistry meters;

    EmbargoRelease(
            EmbargoFollower follower,
            HeldArticles held,
            ArticleIntake intake,
            RawArticlePublisher publisher,
            Clock clock,
            MeterRegistry meters) {
        this.follower = follower;
        this.held = held;
        this.intake = intake;
        this.publisher = publisher;
        this.clock = clock;
        this.meters = meters;
        meters.gauge("chancery.embargoes.waiting", INGEST, held, HeldArticles::size);
        OUTCOMES.forEach(this::ended); // a rate needs the 0 before the first one
    }

    @Scheduled(fixedDelay = 250, timeUnit = TimeUnit.MILLISECONDS)
    void releaseDue() {
        if (!follower.isCaughtUp()) {
            return;
        }
        await(held.shadowed().stream(), one -> publisher.hold(one.article()));
        await(held.due(clock.instant()).stream(), this::release);
    }

    private static void await(Stream<Held> articles, Function<Held, CompletableFuture<Void>> work) {
        articles.map(one -> work.apply(one).exceptionally(failure -> {
                    log.warn("Article {} waits for the broker: {}", one.id(), failure.getMessage());
                    return null;
                }))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private CompletableFuture<Void> release(Held one) {
        return intake.release(one.article()).thenCompose(admission -> switch (admission) {
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
