package org.chancery.standalone.feed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Asks a running ingest service about its feeds. */
final class FeedsClient implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int CREATED = 201;
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

    Added add(JsonNode feed) {
        var answer = ask("POST", "", feed.toString());
        return new Added(read(answer), answer.statusCode() == CREATED);
    }

    /** A feed on the list, and whether it was not there before. */
    record Added(JsonNode feed, boolean isNew) {}

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

    /** The feed with this address or id, or the only one with this name. */
    JsonNode find(String which) {
        var all = list();
        var exact = having(all, which, "url", "id");
        var found = exact.isEmpty() ? having(all, which, "name", "title") : exact;
        if (found.isEmpty()) {
            throw FeedsFailed.refused(
                    "No feed has the address, id or name '%s'; ./chancery feeds list shows them all.".formatted(which));
        }
        if (found.size() > 1) {
            throw FeedsFailed.refused("%d feeds have the name '%s'; give the address of one:%n%s"
                    .formatted(
                            found.size(),
                            which,
                            found.stream().map(FeedLine::address).collect(Collectors.joining("%n".formatted()))));
        }
        return found.getFirst();
    }

    private static List<JsonNode> having(List<JsonNode> feeds, String text, String... fields) {
        return feeds.stream()
                .filter(feed -> Stream.of(fields)
                        .anyMatch(field -> feed.path(field).asString("").equalsIgnoreCase(text)))
                .toList();
    }

    private JsonNode send(String method, String path, String body) {
        return read(ask(method, path, body));
    }

    private HttpResponse<String> ask(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(feeds + path))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
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

    private JsonNode read(HttpResponse<String> response) {
        int status = response.statusCode();
        var body = response.body();
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
