package org.chancery.standalone.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chancery.standalone.service.ServiceAddress;
import org.chancery.standalone.service.ServiceClient;
import org.chancery.standalone.service.ServiceFailed;
import tools.jackson.databind.JsonNode;

/** Asks a running ingest service about dead letters. */
final class DeadLettersClient implements AutoCloseable {
    private static final int PAGE = 500;
    private static final String LETTERS = "/api/v1/dead-letters";

    // A replay is followed for up to a minute, after up to another one for what a killed service left open.
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final ServiceClient service;

    DeadLettersClient(ServiceAddress address) {
        service = new ServiceClient(address);
    }

    /** @param query limit, filters and cursor, as the API takes them */
    JsonNode list(String query) {
        return ask("GET", "?" + query);
    }

    /**
     * The names of all that wait, oldest first.
     *
     * @param filters as the API takes them
     */
    List<String> waiting(String filters) {
        var names = new ArrayList<String>();
        var cursor = "";
        do {
            var page = list("limit=%d&%s%s".formatted(PAGE, filters, cursor));
            page.path("letters").forEach(letter -> names.add(letter.path("id").asString()));
            cursor = page.hasNonNull("next")
                    ? "&cursor=" + URLEncoder.encode(page.path("next").asString(), UTF_8)
                    : "";
        } while (!cursor.isEmpty());
        return names.reversed();
    }

    JsonNode show(String letter) {
        return ask("GET", path(letter));
    }

    JsonNode replay(String letter, int seconds) {
        return ask("PUT", path(letter) + "/replay?wait=" + seconds);
    }

    void park(String letter, String reason) {
        ask("PUT", path(letter) + "/park?reason=" + URLEncoder.encode(reason, UTF_8));
    }

    private static String path(String letter) {
        if (!letter.matches("[\\w.-]+/\\d+/\\d+")) {
            throw ServiceFailed.refused(
                    "'%s' is no dead letter; list shows them as TOPIC/PARTITION/OFFSET.".formatted(letter));
        }
        return "/" + letter;
    }

    private JsonNode ask(String method, String path) {
        return service.ask(method, LETTERS + path, "", PATIENCE).content();
    }

    @Override
    public void close() {
        service.close();
    }
}
