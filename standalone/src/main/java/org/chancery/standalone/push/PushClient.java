package org.chancery.standalone.push;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sends articles to an ingest service in batches of lines, and retries while it is unavailable. */
final class PushClient implements AutoCloseable {
    private static final int BATCH = 100;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(5);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI articles;
    private final Duration patience;
    private boolean reached;

    /**
     * A client for one service.
     *
     * @param patience how long to retry while the service is unavailable
     */
    public PushClient(URI ingest, Duration patience) {
        this.articles = ingest.resolve("/api/v1/articles");
        this.patience = patience;
    }

    /**
     * Sends all articles in order.
     *
     * @throws PushFailed if the service cannot be reached, or gives an unexpected answer
     */
    public PushSummary push(Stream<Outgoing> outgoing) {
        return outgoing.gather(Gatherers.windowFixed(BATCH))
                .map(this::pushBatch)
                .reduce(PushSummary.NONE, PushSummary::plus);
    }

    private PushSummary pushBatch(List<Outgoing> batch) {
        var sent = new ArrayList<Outgoing.Article>();
        var summary = PushSummary.NONE;
        for (var outgoing : batch) {
            switch (outgoing) {
                case Outgoing.Article article -> sent.add(article);
                case Outgoing.Unreadable(var place, var reason) ->
                    summary = summary.plus(PushSummary.rejected(place, reason));
            }
        }
        return sent.isEmpty() ? summary : summary.plus(send(sent));
    }

    private PushSummary send(List<Outgoing.Article> batch) {
        var lines = batch.stream().map(Outgoing.Article::json).collect(Collectors.joining("\n", "", "\n"));
        var request = HttpRequest.newBuilder(articles)
                .header("Content-Type", "application/x-ndjson")
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofString(lines))
                .build();
        return read(sendPatiently(request), batch);
    }

    private HttpResponse<String> sendPatiently(HttpRequest request) {
        var giveUp = System.nanoTime() + patience.toNanos();
        var pause = FIRST_PAUSE;
        while (true) {
            var waited = System.nanoTime() > giveUp;
            try {
                var response = http.send(request, BodyHandlers.ofString());
                reached = true;
                if (response.statusCode() != 503 || waited) {
                    return response;
                }
            } catch (IOException e) {
                // A service that never answered is a wrong address; one that stopped answering may come back.
                if (waited || (!reached && e instanceof ConnectException)) {
                    throw new PushFailed(
                            "No ingest service answers at %s; start one with ./chancery up, or set its address with --url."
                                    .formatted(articles),
                            e);
                }
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(MAX_PAUSE) < 0 ? pause.multipliedBy(2) : MAX_PAUSE;
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static PushFailed interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new PushFailed("Interrupted.", e);
    }

    private PushSummary read(HttpResponse<String> response, List<Outgoing.Article> batch) {
        var status = response.statusCode();
        if (status != 200 && status != 202 && status != 422) {
            throw new PushFailed("%s answers %d to a batch of %d articles: %s"
                    .formatted(articles, status, batch.size(), response.body()));
        }
        try {
            return summary(MAPPER.readValue(response.body(), Receipt.class), batch);
        } catch (JacksonException e) {
            throw new PushFailed("Unexpected answer from %s: %s".formatted(articles, response.body()), e);
        }
    }

    private static PushSummary summary(Receipt receipt, List<Outgoing.Article> batch) {
        var problems = Objects.requireNonNullElse(receipt.problems(), List.<Receipt.Problem>of());
        return new PushSummary(
                Objects.requireNonNullElse(receipt.admitted(), 0L),
                Objects.requireNonNullElse(receipt.revised(), 0L),
                Objects.requireNonNullElse(receipt.duplicate(), 0L),
                problems.stream().map(problem -> rejection(problem, batch)).toList());
    }

    private static PushSummary.Rejection rejection(Receipt.Problem problem, List<Outgoing.Article> batch) {
        var line = Objects.requireNonNullElse(problem.line(), 1);
        var place = line >= 1 && line <= batch.size() ? batch.get(line - 1).place() : "line " + line;
        var pointer = problem.pointer() == null || problem.pointer().isEmpty() ? "" : " (" + problem.pointer() + ")";
        return new PushSummary.Rejection(place, Objects.requireNonNullElse(problem.detail(), "refused") + pointer);
    }

    @Override
    public void close() {
        http.close();
    }
}
