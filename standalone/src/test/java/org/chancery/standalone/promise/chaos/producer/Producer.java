package org.chancery.standalone.promise.chaos.producer;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Pushes stories as a careful producer does: each push again, to the other service too, until it is answered for good. */
public final class Producer implements AutoCloseable {
    private static final Duration BEFORE_AGAIN = Duration.ofMillis(300);

    /** Longer than any pause: what was given up on this side would be done later on that side, after its successors. */
    private static final Duration MAX_ANSWER = Duration.ofSeconds(60);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final List<URI> ingests;
    private final Instant start = Instant.now();
    private final Instant deadline;

    /** Of these ingest services, for this time and as long as it takes to be answered. */
    public Producer(List<URI> ingests, Duration span) {
        this.ingests = List.copyOf(ingests);
        this.deadline = start.plus(span).plus(PATIENCE);
    }

    /** Starts now; completes when the last push is answered or given up. */
    public CompletableFuture<Ledger> push(Workload workload) {
        var stories = workload.stories().stream().map(this::tell).toList();
        return CompletableFuture.allOf(stories.toArray(CompletableFuture[]::new))
                .thenApply(_ ->
                        new Ledger(stories.stream().map(CompletableFuture::join).toList()));
    }

    private CompletableFuture<Ledger.Told> tell(Story story) {
        var told = CompletableFuture.completedFuture(new Ledger.Told(story.article(), List.of()));
        for (var step : story.steps()) {
            told = told.thenCombine(after(step.at()), (before, _) -> before)
                    .thenCompose(before -> answers(step).thenApply(before::with));
        }
        return told;
    }

    private CompletableFuture<List<Answered>> answers(Story.Step step) {
        var answers = step.pushes().stream()
                .map(push -> attempt(Answered.notYet(push)))
                .toList();
        return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenApply(_ -> answers.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<Answered> attempt(Answered soFar) {
        return http.sendAsync(request(soFar), BodyHandlers.discarding())
                .handle((response, failure) -> failure == null ? response.statusCode() : Answered.NO_ANSWER)
                .thenApply(status -> soFar.then(status, Duration.between(start, Instant.now())))
                .thenCompose(answered -> answered.isOpen() && Instant.now().isBefore(deadline)
                        ? after(BEFORE_AGAIN).thenCompose(_ -> attempt(answered))
                        : CompletableFuture.completedFuture(answered));
    }

    private HttpRequest request(Answered soFar) {
        return HttpRequest.newBuilder(ingests.get(soFar.door(ingests.size())))
                .header("Content-Type", "application/json")
                .timeout(MAX_ANSWER)
                .POST(BodyPublishers.ofString(soFar.push().body()))
                .build();
    }

    private static CompletableFuture<Void> after(Duration time) {
        return new CompletableFuture<Void>().completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
