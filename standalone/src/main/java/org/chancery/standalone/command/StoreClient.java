package org.chancery.standalone.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the store service, and says in one sentence why it does not answer. */
final class StoreClient implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI url;

    StoreClient(URI url) {
        if (url.getHost() == null) {
            throw new QueryFailed("'%s' is no address such as http://127.0.0.1:8080".formatted(url), null);
        }
        this.url = url;
    }

    /** Hands over the lines of an answer as they come. */
    void read(String path, Consumer<Stream<String>> reader) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(url.resolve(path)).build();
            var answer = http.send(request, BodyHandlers.ofLines());
            try (var lines = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw refused(answer.statusCode(), lines.collect(Collectors.joining()));
                }
                reader.accept(lines);
            }
        } catch (UncheckedIOException e) {
            throw new QueryFailed("%s broke off in the middle of its answer; ask again".formatted(url), e);
        } catch (IOException e) {
            throw new QueryFailed(
                    "%s cannot be reached: start the pipeline, or name the store service with --url".formatted(url), e);
        }
    }

    /** An answer as a whole. */
    JsonNode ask(String path) throws InterruptedException {
        var text = new StringJoiner("\n");
        read(path, lines -> lines.forEach(text::add));
        try {
            return JSON.readTree(text.toString());
        } catch (JacksonException e) {
            throw new QueryFailed("%s does not answer as a store service would".formatted(url), e);
        }
    }

    private QueryFailed refused(int status, String problem) {
        return new QueryFailed("%s answers %d: %s".formatted(url, status, TerminalLine.calm(problem)), null);
    }

    /** What is left of an answer is not waited for. */
    @Override
    public void close() {
        http.shutdownNow();
    }
}
