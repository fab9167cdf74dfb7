package org.chancery.standalone.feed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks a running ingest service about its feeds. */
final class FeedsClient implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;
    private final URI feeds;

    /** @param service its address */
    FeedsClient(URI service) {
        this.service = service;
        feeds = service.resolve("/api/v1/feeds");
    }

    static ObjectNode request() {
        return JSON.createObjectNode();
    }

    static ObjectNode request(String json) {
        return (ObjectNode) JSON.readTree(json);
    }

    List<JsonNode> list() {
        return send("GET", "", "").path("feeds").valueStream().toList();
    }

    JsonNode add(JsonNode feed) {
        return send("POST", "", feed.toString());
    }

    JsonNode preview(JsonNode feed) {
        return send("POST", "/preview", feed.toString());
    }

    JsonNode pause(String id, boolean paused) {
        return send("PATCH", "/" + id, "{\"paused\": " + paused + "}");
    }

    void fetch(String id) {
        send("PUT", "/" + id + "/fetch", "");
    }

    void remove(String id) {
        send("DELETE", "/" + id, "");
    }

    List<JsonNode> items(String id) {
        return send("GET", "/" + id + "/items", "").path("items").valueStream().toList();
    }

    /** The feed with this address, id or name. */
    JsonNode find(String which) {
        return list().stream()
                .filter(feed -> List.of("url", "id", "name", "title").stream()
                        .anyMatch(field -> feed.path(field).asString("").equalsIgnoreCase(which)))
                .findFirst()
                .orElseThrow(() -> FeedsFailed.refused(
                        "No feed has the address, id or name '%s'; ./chancery feeds list shows them all."
                                .formatted(which)));
    }

    private JsonNode send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(feeds + path))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return read(response.statusCode(), response.body());
        } catch (IOException e) {
            throw FeedsFailed.unreachable(
                    "No ingest service answers at %s; start one with ./chancery up, or set its address with --url."
                            .formatted(service),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FeedsFailed.unreachable("Interrupted.", e);
        }
    }

    private JsonNode read(int status, String body) {
        try {
            var answer = body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
            if (status >= 400) {
                throw FeedsFailed.refused(
                        answer.path("detail").asString("the service answers " + status + " to " + feeds));
            }
            return answer;
        } catch (JacksonException e) {
            throw FeedsFailed.unreachable("Unexpected answer %d from %s.".formatted(status, feeds), e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
