package org.chancery.ingest.arrival.http;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.chancery.ingest.arrival.http.item.BodyBroken;
import org.chancery.ingest.arrival.http.item.Item;
import org.chancery.ingest.arrival.http.item.Items;
import org.chancery.ingest.arrival.http.item.Submission;
import org.chancery.ingest.intake.ArticleIntake;
import org.chancery.ingest.intake.IntakeMetrics;

/** The items of one request on their way through the intake; their results come in their order. */
record ItemsPush(ArticleIntake intake, IntakeMetrics metrics, Results results) {
    /**
     * Adds all items, and waits until each has a result. If the broker is unreachable, further ones would only wait in vain.
     *
     * @return from where on the body could not be read, if so
     */
    Optional<BodyBroken> addAll(Items items) throws IOException {
        try (var queue = new ResultQueue(results)) {
            return addAll(items, queue);
        }
    }

    private Optional<BodyBroken> addAll(Items items, ResultQueue queue) throws IOException {
        try {
            var item = items.next();
            while (item.isPresent() && !queue.isOver()) {
                queue.add(item.get().bytes(), result(item.get()));
                item = items.next();
            }
            if (item.isPresent()) {
                queue.add(
                        0,
                        CompletableFuture.completedFuture(
                                Result.unread(item.get().number())));
            }
            return Optional.empty();
        } catch (BodyBroken e) {
            queue.add(0, rejected(e.number(), Submission.Fault.unreadable(e.detail() + Problems.REST_UNREAD)));
            return Optional.of(e);
        }
    }

    private CompletableFuture<Result> rejected(int number, Submission.Fault fault) {
        metrics.countRejected(fault.source());
        return CompletableFuture.completedFuture(Result.rejected(number, fault));
    }

    private CompletableFuture<Result> result(Item item) {
        return switch (item.submission()) {
            case Submission.Article(var article) ->
                intake.admit(article).thenApply(admission -> Result.of(item.number(), admission));
            case Submission.Fault fault -> rejected(item.number(), fault);
        };
    }
}
