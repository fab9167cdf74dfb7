package org.chancery.standalone.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Asks a running service, and says in one sentence why it does not answer. */
public final class ServiceClient implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int REFUSALS = 400;
    private static final int NOT_FOUND = 404;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ServiceAddress address;

    /** A client of the service at this address. */
    public ServiceClient(ServiceAddress address) {
        this.address = address;
    }

    /**
     * What the service answers.
     *
     * @param body of the request, empty if it has none
     * @param patience how long to wait
     * @throws ServiceFailed if it does not answer, or refuses
     */
    public ServiceAnswer ask(String method, String path, String body, Duration patience) {
        var request = address.request(path)
                .header("Content-Type", "application/json")
                .timeout(patience)
                .method(method, BodyPublishers.ofString(body));
        return answer(send(request.build(), BodyHandlers.ofString()));
    }

    private ServiceAnswer answer(HttpResponse<String> response) {
        int status = response.statusCode();
        if (status >= REFUSALS) {
            throw ServiceFailed.refused(address, status, response.body());
        }
        try {
            return new ServiceAnswer(status, read(response.body()));
        } catch (JacksonException e) {
            throw ServiceFailed.unexpected("%s does not answer as a service of Chancery would".formatted(address), e);
        }
    }

    /**
     * What there is at this path; nothing if the service knows of no such thing.
     *
     * @throws ServiceFailed if it does not answer, or refuses
     */
    public Optional<JsonNode> find(String path, Duration patience) {
        var request = HttpRequest.newBuilder(address.resolve(path)).timeout(patience);
        var response = send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() == NOT_FOUND) {
            return Optional.empty();
        }
        return Optional.of(answer(response).content());
    }

    /**
     * Hands over the lines of an answer as they come.
     *
     * @throws ServiceFailed if the service does not answer, refuses, or breaks off
     */
    public void lines(String path, Consumer<Stream<String>> reader) {
        var response = send(address.request(path).build(), BodyHandlers.ofLines());
        try (var lines = response.body()) {
            if (response.statusCode() >= REFUSALS) {
                throw ServiceFailed.refused(address, response.statusCode(), lines.collect(Collectors.joining()));
            }
            reader.accept(lines);
        } catch (UncheckedIOException e) {
            throw ServiceFailed.brokenOff(address, e);
        }
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw ServiceFailed.unanswered(address, e);
        } catch (InterruptedException e) {
            throw ServiceFailed.interrupted(e);
        }
    }

    private static JsonNode read(String body) {
        return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
    }

    /** What is left of an answer is not waited for. */
    @Override
    public void close() {
        http.shutdownNow();
    }
}
