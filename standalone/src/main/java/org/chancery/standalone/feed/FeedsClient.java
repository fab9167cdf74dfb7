package org.chancery.standalone.feed;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.standalone.service.ServiceAddress;
import org.chancery.standalone.service.ServiceAnswer;
import org.chancery.standalone.service.ServiceClient;
import org.chancery.standalone.service.ServiceFailed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks a running ingest service about its feeds. */
final class FeedsClient implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FEEDS = "/api/v1/feeds";
    private static final int CREATED = 201;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ServiceClient service;

    FeedsClient(ServiceAddress address) {
        service = new ServiceClient(address);
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
        return new Added(answer.content(), answer.status() == CREATED);
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
            throw ServiceFailed.refused(
                    "No feed has the address, id or name '%s'; ./chancery feeds list shows them all.".formatted(which));
        }
        if (found.size() > 1) {
            throw ServiceFailed.refused("%d feeds have the name '%s'; give the address of one:%n%s"
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
        return ask(method, path, body).content();
    }

    private ServiceAnswer ask(String method, String path, String body) {
        return service.ask(method, FEEDS + path, body, PATIENCE);
    }

    @Override
    public void close() {
        service.close();
    }
}
