package org.chancery.ingest.intake;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.publish.RawArticlePublisher;
import org.springframework.stereotype.Service;

/** The one door through which articles come in, whatever brings them. */
@Service
public class ArticleIntake {
    private final SeenArticles seen;
    private final RawArticlePublisher publisher;
    private final Clock clock;
    private final IntakeMeters meters;

    ArticleIntake(SeenArticles seen, RawArticlePublisher publisher, Clock clock, IntakeMeters meters) {
        this.seen = seen;
        this.publisher = publisher;
        this.clock = clock;
        this.meters = meters;
    }

    /** Numbers and publishes the article; the future completes when the broker has answered, never exceptionally. */
    public CompletableFuture<Admission> admit(RawArticle article) {
        var admission = switch (seen.judge(article)) {
            case SeenArticles.Verdict.Publish publish -> publish(article, publish);
            case SeenArticles.Verdict.Known known -> duplicate(article, known);
        };
        return admission.whenComplete((outcome, failure) -> meters.count(outcome));
    }

    private CompletableFuture<Admission> publish(RawArticle article, SeenArticles.Verdict.Publish publish) {
        var edition = article.received(publish.version(), clock.instant());
        return meters.timed(publisher.publish(edition)).handle((done, failure) -> {
            if (failure != null) {
                seen.forget(article.id(), publish.kept());
                publish.kept().completeExceptionally(failure);
                return new Admission.Unkept(article.id(), publish.version(), reason(failure));
            }
            publish.kept().complete(null);
            return publish.isRevision()
                    ? new Admission.Revised(article.id(), publish.version())
                    : new Admission.Admitted(article.id(), publish.version());
        });
    }

    /** A double of what is still on its way is only safe once that has arrived. */
    private static CompletableFuture<Admission> duplicate(RawArticle article, SeenArticles.Verdict.Known known) {
        return known.kept()
                .handle((done, failure) -> failure == null
                        ? new Admission.Duplicate(article.id(), known.version())
                        : new Admission.Unkept(article.id(), known.version(), reason(failure)));
    }

    private static String reason(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return "the broker does not confirm it: " + cause.getMessage();
    }
}
