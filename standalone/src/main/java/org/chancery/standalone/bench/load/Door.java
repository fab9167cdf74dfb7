package org.chancery.standalone.bench.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;

/** The ingest service, as a producer sees it. */
final class Door implements AutoCloseable {
    private static final int REFUSALS = 300;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI articles;

    Door(int port) {
        articles = URI.create("http://127.0.0.1:" + port + "/api/v1/articles");
    }

    CompletableFuture<Void> push(String type, String body) {
        var request = HttpRequest.newBuilder(articles)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.sendAsync(request, BodyHandlers.ofString()).thenAccept(Door::mustBeTaken);
    }

    private static void mustBeTaken(HttpResponse<String> response) {
        if (response.statusCode() >= REFUSALS) {
            throw new IllegalStateException(
                    "the ingest service answers %d: %s".formatted(response.statusCode(), response.body()));
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
