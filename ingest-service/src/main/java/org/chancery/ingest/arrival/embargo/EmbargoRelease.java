package org.chancery.ingest.arrival.embargo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.apache.kafka.common.KafkaException;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.publish.RawArticlePublisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks which embargoes have ended, and has their articles published. */
@Component
class EmbargoRelease {
    private static final Logger log = LoggerFactory.getLogger(EmbargoRelease.class);

    /** Articles that are in memory at once: each may have megabytes. */
    private static final int AT_ONCE = 16;

    private final EmbargoFollower follower;
    private final HeldArticles held;
    private final HeldTexts texts;
    private final EmbargoEnd end;
    private final RawArticlePublisher publisher;
    private final Clock clock;

    EmbargoRelease(
            EmbargoFollower follower,
            HeldArticles held,
            HeldTexts texts,
            EmbargoEnd end,
            RawArticlePublisher publisher,
            Clock clock) {
        this.follower = follower;
        this.held = held;
        this.texts = texts;
        this.end = end;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 250, timeUnit = TimeUnit.MILLISECONDS)
    void releaseDue() {
        if (!follower.isCaughtUp()) {
            return;
        }
        await(held.shadowed(), (one, article) -> publisher.hold(article));
        await(held.due(clock.instant()), end::of);
    }

    private void await(List<Held> all, BiFunction<Held, RawArticle, CompletableFuture<Void>> work) {
        if (all.isEmpty()) {
            return;
        }
        try {
            texts.reading(find ->
                    all.stream().gather(Gatherers.windowFixed(AT_ONCE)).forEach(some -> await(some, find, work)));
        } catch (KafkaException e) {
            log.warn("{} articles wait for the broker to hand them out: {}", all.size(), e.getMessage());
        }
    }

    private void await(
            List<Held> some,
            Function<Held, Optional<RawArticle>> find,
            BiFunction<Held, RawArticle, CompletableFuture<Void>> work) {
        some.stream()
                .map(one -> find.apply(one)
                        .map(article -> work.apply(one, article))
                        .orElseGet(() -> end.ofMissing(one))
                        .exceptionally(failure -> {
                            log.warn("Article {} waits for the broker: {}", one.id(), failure.getMessage());
                            return null;
                        }))
                .toList()
                .forEach(CompletableFuture::join);
    }
}
