package org.chancery.standalone.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.chancery.standalone.service.FilterOption;
import org.chancery.standalone.service.ServiceAddress;
import org.chancery.standalone.service.ServiceClient;
import org.chancery.standalone.service.ServiceFailed;
import picocli.CommandLine.ParseResult;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks a running store service about its alerts. */
final class AlertsClient implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ALERTS = "/api/v1/alerts";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The filters whose values are numbers in JSON. */
    private static final Set<String> NUMBERS = Set.of("quad", "minConfidence");

    private final ServiceClient service;

    AlertsClient(ServiceAddress address) {
        service = new ServiceClient(address);
    }

    /** An alert of this name with the filters that were given, to be completed. */
    static ObjectNode request(String name, ParseResult given) {
        var request = JSON.createObjectNode().put("name", name);
        var filter = request.putObject("filter");
        QueryFilters.ALL.forEach(option -> put(filter, option, option.values(given)));
        return request;
    }

    private static void put(ObjectNode filter, FilterOption option, List<String> values) {
        var read = values.stream().map(value -> read(option, value)).toList();
        if (option.isRepeated()) {
            read.forEach(filter.withArray(option.parameter())::add);
        } else {
            read.forEach(value -> filter.set(option.parameter(), value));
        }
    }

    /** What is no number is handed on, so that the service refuses it by name. */
    private static JsonNode read(FilterOption option, String value) {
        try {
            return NUMBERS.contains(option.parameter()) ? JSON.readTree(value) : JSON.valueToTree(value);
        } catch (JacksonException _) {
            return JSON.valueToTree(value);
        }
    }

    List<JsonNode> list() {
        return send("GET", "", "").path("alerts").valueStream().toList();
    }

    JsonNode add(JsonNode alert) {
        return send("POST", "", alert.toString());
    }

    JsonNode preview(JsonNode alert) {
        return send("POST", "/preview", alert.toString());
    }

    void remove(String which) {
        send("DELETE", "/" + id(which), "");
    }

    void test(String which) {
        send("POST", "/" + id(which) + "/test", "");
    }

    /** What it has fired, the latest first, at most so many. */
    List<JsonNode> deliveries(String which, int limit) {
        return send("GET", "/%s/deliveries?limit=%d".formatted(id(which), limit), "")
                .path("deliveries")
                .valueStream()
                .toList();
    }

    JsonNode replay(String which, String delivery) {
        var named = URLEncoder.encode(delivery, StandardCharsets.UTF_8);
        return send("POST", "/%s/deliveries/%s/replay".formatted(id(which), named), "");
    }

    /** The alert with the new secret of its webhook. */
    JsonNode renewSecret(String which) {
        return send("POST", "/" + id(which) + "/secret", "");
    }

    /** Of the alert with this id, or the only one with this name. */
    private String id(String which) {
        var found = list().stream()
                .filter(alert -> which.equals(alert.path("id").asString())
                        || which.equalsIgnoreCase(alert.path("name").asString()))
                .map(alert -> alert.path("id").asString())
                .toList();
        if (found.size() != 1) {
            throw ServiceFailed.refused(
                    found.isEmpty()
                            ? "No alert has the id or name '%s'; ./chancery alerts list shows them all."
                                    .formatted(which)
                            : "%d alerts have the name '%s'; give the id of one: %s"
                                    .formatted(found.size(), which, String.join(", ", found)));
        }
        return found.getFirst();
    }

    private JsonNode send(String method, String path, String body) {
        return service.ask(method, ALERTS + path, body, PATIENCE).content();
    }

    @Override
    public void close() {
        service.close();
    }
}
