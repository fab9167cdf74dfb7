package org.chancery.standalone.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running ingest service about dead letters. */
final class DeadLettersClient implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    // A replay is followed for up to a minute, after up to another one for what a killed service left open.
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;

    DeadLettersClient(URI service) {
        this.service = service;
    }

    JsonNode list(Map<String, String> filters) {
        return ask("GET", "", filters);
    }

    JsonNode show(String letter) {
        return ask("GET", "/" + path(letter), Map.of());
    }

    JsonNode replay(String letter, int seconds) {
        return ask("PUT", "/" + path(letter) + "/replay", Map.of("wait", Integer.toString(seconds)));
    }

    void park(String letter, String reason) {
        ask("PUT", "/" + path(letter) + "/park", Map.of("reason", reason));
    }

    private static String path(String letter) {
        if (!letter.matches("[\\w.-]+/\\d+/\\d+")) {
            throw DeadLettersFailed.refused(
                    "'%s' is no dead letter; list shows them as TOPIC/PARTITION/OFFSET.".formatted(letter));
        }
        return letter;
    }

    private JsonNode ask(String method, String path, Map<String, String> parameters) {
        var request = HttpRequest.newBuilder(service.resolve("/api/v1/dead-letters" + path + query(parameters)))
                .timeout(PATIENCE)
                .method(method, BodyPublishers.noBody());
        try {
            return read(http.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException _) {
            throw DeadLettersFailed.unreachable(
                    "No ingest service answers at %s; start one with ./chancery up, or set its address with --url."
                            .formatted(service));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw DeadLettersFailed.unreachable("Interrupted.");
        }
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private JsonNode read(HttpResponse<String> response) {
        int status = response.statusCode();
        try {
            var answer = JSON.readTree(response.body());
            if (status < 400) {
                return answer;
            }
            throw DeadLettersFailed.refused(answer.path("detail").asString("the service answers " + status));
        } catch (JacksonException _) {
            throw DeadLettersFailed.unreachable("Unexpected answer %d from %s.".formatted(status, service));
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
