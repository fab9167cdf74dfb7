package org.chancery.ingest.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.publish.RawArticlePublisher;
import org.chancery.kit.trace.Step;
import org.chancery.kit.trace.Traces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Admits articles, from whatever source. It acknowledges an edition only after reading it back from the topic: another instance may
 * have assigned a higher version in the meantime, and an edition placed after a later one would be stored and yet be ignored.
 */
@Service
public class ArticleIntake {
    private static final Logger log = LoggerFactory.getLogger(ArticleIntake.class);

    /** How long to wait for a published edition to be read back. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SeenArticles seen;
    private final RawArticlePublisher publisher;
    private final Clock clock;
    private final IntakeMetrics metrics;
    private final Traces traces;

    ArticleIntake(SeenArticles seen, RawArticlePublisher publisher, Clock clock, IntakeMetrics metrics, Traces traces) {
        this.seen = seen;
        this.publisher = publisher;
        this.clock = clock;
        this.metrics = metrics;
        this.traces = traces;
    }

    /** Numbers and publishes the article; the future completes when it is in the topic, and never exceptionally. */
    public CompletableFuture<Admission> admit(RawArticle pushed) {
        metrics.countReceived(pushed.source());
        var article = Dating.of(pushed, clock.instant());
        var arriving = new Arriving(article, seen::judge, traces.begin("ingest", article.id()));
        var admission = isUnderEmbargo(article) ? hold(arriving) : decide(arriving);
        return admission.whenComplete((outcome, failure) -> arriving.step().end(() -> {
            metrics.count(article.source(), outcome);
            log.debug("Article {}: {}", article.id(), outcome);
        }));
    }

    /** Publishes an article that was held until its embargo ended, unless another edition has come before it. */
    public CompletableFuture<Admission> release(RawArticle held) {
        var arriving = new Arriving(held, seen::judgeHeld, traces.begin("release", held.id()));
        return decide(arriving)
                .whenComplete((outcome, failure) ->
                        arriving.step().end(() -> log.debug("Article {}: {}", held.id(), outcome)));
    }

    /** What is withheld or canceled is not to be read anyway, and a cancellation must not wait. */
    private boolean isUnderEmbargo(RawArticle article) {
        var until = article.embargoedUntil();
        return until != null && article.status() == ArticleStatus.USABLE && until.isAfter(clock.instant());
    }

    private CompletableFuture<Admission> hold(Arriving arriving) {
        var verdict = seen.foresee(arriving.article());
        return verdict instanceof Verdict.Publish publish
                ? hold(arriving.article().received(publish.version(), clock.instant()), arriving.step())
                : settle(arriving, verdict);
    }

    private CompletableFuture<Admission> hold(RawArticle edition, Step step) {
        var until = Objects.requireNonNull(edition.embargoedUntil());
        return metrics.timed(step, () -> publisher.hold(edition))
                .<Admission>thenApply(done -> new Admission.Embargoed(edition.id(), edition.version(), until))
                .exceptionally(failure -> unconfirmed(edition, failure));
    }

    private CompletableFuture<Admission> decide(Arriving arriving) {
        return settle(arriving, arriving.verdict());
    }

    private CompletableFuture<Admission> settle(Arriving arriving, Verdict verdict) {
        var article = arriving.article();
        return switch (verdict) {
            case Verdict.Publish publish -> publish(arriving, publish);
            case Verdict.Known known -> duplicate(arriving, known);
            case Verdict.Outdated(int latest, var reason) ->
                CompletableFuture.completedFuture(new Admission.Outdated(article.id(), latest, reason));
            case Verdict.Unsure() ->
                CompletableFuture.completedFuture(
                        new Admission.Unconfirmed(article.id(), "the end of the raw topic is still being read"));
        };
    }

    private CompletableFuture<Admission> publish(Arriving arriving, Verdict.Publish publish) {
        var article = arriving.article();
        var edition = article.received(publish.version(), clock.instant());
        return metrics.timed(arriving.step(), () -> publisher.publish(edition))
                .thenCompose(done -> publish.standing().orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                .thenCompose(standing -> switch (standing) {
                    case LATEST ->
                        CompletableFuture.completedFuture(
                                arriving.step().call(() -> admitted(edition, publish.isRevision())));
                    case OVERTAKEN -> decide(arriving);
                })
                .exceptionally(failure -> {
                    seen.forget(article, publish.standing());
                    publish.standing().completeExceptionally(failure);
                    return unconfirmed(article, failure);
                });
    }

    private Admission admitted(RawArticle edition, boolean isRevision) {
        metrics.countAge(edition);
        return isRevision
                ? new Admission.Revised(edition.id(), edition.version())
                : new Admission.Admitted(edition.id(), edition.version());
    }

    /** A duplicate of an in-flight article is acknowledged only once the original is. */
    private CompletableFuture<Admission> duplicate(Arriving arriving, Verdict.Known known) {
        var article = arriving.article();
        return known.standing()
                .thenCompose(standing -> switch (standing) {
                    case LATEST ->
                        CompletableFuture.<Admission>completedFuture(
                                new Admission.Duplicate(article.id(), known.version()));
                    case OVERTAKEN -> decide(arriving);
                })
                .exceptionally(failure -> unconfirmed(article, failure));
    }

    private static Admission unconfirmed(RawArticle article, Throwable failure) {
        var cause = ExceptionUtils.getRootCause(failure);
        return new Admission.Unconfirmed(
                article.id(),
                cause instanceof TimeoutException
                        ? "it could not be read back in time"
                        : "the broker does not acknowledge it: " + cause.getMessage());
    }
}
