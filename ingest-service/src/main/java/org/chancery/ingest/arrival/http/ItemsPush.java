package org.chancery.ingest.arrival.http;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.chancery.ingest.arrival.http.item.BodyBroken;
import org.chancery.ingest.arrival.http.item.Item;
import org.chancery.ingest.arrival.http.item.Items;
import org.chancery.ingest.arrival.http.item.Submission;
import org.chancery.ingest.intake.ArticleIntake;
import org.chancery.ingest.intake.IntakeMetrics;
import org.jspecify.annotations.Nullable;

/** The items of one request on their way through the intake; their results come in their order. */
final class ItemsPush {
    /** Most articles waiting for the broker. */
    private static final int MAX_WAITING = 500;

    /** Most bytes of them, because they are held in memory. */
    private static final int MAX_WAITING_BYTES = 16 * 1024 * 1024;

    private final ArticleIntake intake;
    private final IntakeMetrics metrics;
    private final Results results;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int waitingBytes;
    private boolean isUnkept;
    private @Nullable BodyBroken broken;

    ItemsPush(ArticleIntake intake, IntakeMetrics metrics, Results results) {
        this.intake = intake;
        this.metrics = metrics;
        this.results = results;
    }

    private record Waiting(int bytes, CompletableFuture<Result> result) {}

    /** Adds all items, and waits until each has a result. If the broker is unreachable, further ones would only wait in vain. */
    void addAll(Items items) throws IOException {
        try {
            var item = items.next();
            while (item.isPresent() && !isUnkept) {
                add(item.get());
                item = items.next();
            }
            settle();
            if (item.isPresent()) {
                results.add(Result.unread(item.get().number()));
            }
        } catch (BodyBroken e) {
            settle();
            broken = e;
            metrics.countRejected(null);
            results.add(Result.rejected(e.number(), Submission.Fault.unreadable(e.detail() + Problems.REST_UNREAD)));
        }
        results.pause();
    }

    /** Adds an item; waits for the earliest ones when too much is in flight. */
    private void add(Item item) throws IOException {
        waiting.addLast(new Waiting(item.bytes(), result(item)));
        waitingBytes += item.bytes();
        while (waiting.size() > MAX_WAITING || waitingBytes > MAX_WAITING_BYTES) {
            settleFirst();
        }
        settleReady();
    }

    private CompletableFuture<Result> result(Item item) {
        return switch (item.submission()) {
            case Submission.Article(var article) ->
                intake.admit(article).thenApply(admission -> Result.of(item.number(), admission));
            case Submission.Fault fault -> {
                metrics.countRejected(fault.source());
                yield CompletableFuture.completedFuture(Result.rejected(item.number(), fault));
            }
        };
    }

    private void settleReady() throws IOException {
        var wasReady = false;
        for (var first = waiting.peekFirst(); first != null && first.result().isDone(); first = waiting.peekFirst()) {
            settleFirst();
            wasReady = true;
        }
        if (wasReady) {
            results.pause();
        }
    }

    private void settle() throws IOException {
        while (!waiting.isEmpty()) {
            settleFirst();
        }
    }

    private void settleFirst() throws IOException {
        var first = waiting.removeFirst();
        waitingBytes -= first.bytes();
        var result = first.result().join();
        isUnkept |= result.outcome() == Outcome.UNKEPT;
        results.add(result);
    }

    /** From where on the body could not be read, if so. */
    Optional<BodyBroken> broken() {
        return Optional.ofNullable(broken);
    }
}
