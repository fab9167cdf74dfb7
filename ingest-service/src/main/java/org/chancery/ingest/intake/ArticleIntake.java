package org.chancery.ingest.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.publish.RawArticlePublisher;
import org.springframework.stereotype.Service;

/**
 * Admits articles, from whatever source. It acknowledges an edition only after reading it back from the topic: another instance may
 * have assigned a higher version in the meantime, and an edition placed after a later one would be stored and yet be ignored.
 */
@Service
public class ArticleIntake {
    /** How long to wait for a published edition to be read back. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SeenArticles seen;
    private final RawArticlePublisher publisher;
    private final Clock clock;
    private final IntakeMetrics metrics;

    ArticleIntake(SeenArticles seen, RawArticlePublisher publisher, Clock clock, IntakeMetrics metrics) {
        this.seen = seen;
        this.publisher = publisher;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Numbers and publishes the article; the future completes when it is in the topic, and never exceptionally. */
    public CompletableFuture<Admission> admit(RawArticle pushed) {
        metrics.countReceived(pushed.source());
        var article = Dating.of(pushed, clock.instant());
        var admission = isUnderEmbargo(article) ? hold(article) : decide(article, seen::judge);
        return admission.whenComplete((outcome, failure) -> metrics.count(article.source(), outcome));
    }

    /** Publishes an article that was held until its embargo ended, unless another edition has come before it. */
    public CompletableFuture<Admission> release(RawArticle held) {
        return decide(held, seen::judgeHeld);
    }

    /** What is withheld or canceled is not to be read anyway, and a cancellation must not wait. */
    private boolean isUnderEmbargo(RawArticle article) {
        var until = article.embargoedUntil();
        return until != null && article.status() == ArticleStatus.USABLE && until.isAfter(clock.instant());
    }

    private CompletableFuture<Admission> hold(RawArticle article) {
        var verdict = seen.foresee(article);
        return verdict instanceof Verdict.Publish publish
                ? hold(
                        article.received(publish.version(), clock.instant()),
                        Objects.requireNonNull(article.embargoedUntil()))
                : settle(article, verdict, seen::judge);
    }

    private CompletableFuture<Admission> hold(RawArticle edition, Instant until) {
        return metrics.timed(publisher.hold(edition))
                .<Admission>thenApply(done -> new Admission.Embargoed(edition.id(), edition.version(), until))
                .exceptionally(failure -> unconfirmed(edition, failure));
    }

    private CompletableFuture<Admission> decide(RawArticle article, Function<RawArticle, Verdict> judge) {
        return settle(article, judge.apply(article), judge);
    }

    private CompletableFuture<Admission> settle(
            RawArticle article, Verdict verdict, Function<RawArticle, Verdict> judge) {
        return switch (verdict) {
            case Verdict.Publish publish -> publish(article, publish, judge);
            case Verdict.Known known -> duplicate(article, known, judge);
            case Verdict.Outdated(int latest, var reason) ->
                CompletableFuture.completedFuture(new Admission.Outdated(article.id(), latest, reason));
            case Verdict.Unsure() ->
                CompletableFuture.completedFuture(
                        new Admission.Unconfirmed(article.id(), "the end of the raw topic is still being read"));
        };
    }

    private CompletableFuture<Admission> publish(
            RawArticle article, Verdict.Publish publish, Function<RawArticle, Verdict> judge) {
        var edition = article.received(publish.version(), clock.instant());
        return metrics.timed(publisher.publish(edition))
                .thenCompose(done -> publish.standing().orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS))
                .thenCompose(standing -> switch (standing) {
                    case LATEST -> CompletableFuture.completedFuture(admitted(edition, publish.isRevision()));
                    case OVERTAKEN -> decide(article, judge);
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
    private CompletableFuture<Admission> duplicate(
            RawArticle article, Verdict.Known known, Function<RawArticle, Verdict> judge) {
        return known.standing()
                .thenCompose(standing -> switch (standing) {
                    case LATEST ->
                        CompletableFuture.<Admission>completedFuture(
                                new Admission.Duplicate(article.id(), known.version()));
                    case OVERTAKEN -> decide(article, judge);
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
