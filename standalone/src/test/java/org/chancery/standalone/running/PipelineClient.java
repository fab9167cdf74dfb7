package org.chancery.standalone.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.standalone.pipeline.Ports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a running pipeline over HTTP, as anybody would. */
public final class PipelineClient {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI ingest;
    private final URI store;

    /** A client of what listens on these ports. */
    public PipelineClient(Ports ports) {
        this.ingest = URI.create("http://127.0.0.1:" + ports.ingest());
        this.store = URI.create("http://127.0.0.1:" + ports.page());
    }

    /** Pushes one article. */
    public HttpResponse<String> push(Article article) {
        return push("application/json", article.json());
    }

    /** Pushes articles, one a line. */
    public HttpResponse<String> push(List<Article> articles) {
        var lines = String.join("\n", articles.stream().map(Article::json).toList());
        return push("application/x-ndjson", lines);
    }

    /** Pushes lines, whatever they are. */
    public HttpResponse<String> pushLines(List<String> lines) {
        return push("application/x-ndjson", String.join("\n", lines));
    }

    private HttpResponse<String> push(String type, String body) {
        return send(HttpRequest.newBuilder(ingest.resolve("/api/v1/articles"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    /** The article as it is stored. */
    public Optional<JsonNode> article(String id) {
        var response = get("/api/v1/articles/" + encoded(id));
        return response.statusCode() == 200 ? Optional.of(json(response)) : Optional.empty();
    }

    /** Ids of all stored articles that begin so, page by page. */
    public List<String> articleIds(String beginning) {
        var ids = new ArrayList<String>();
        var cursor = "";
        do {
            var page = query("/api/v1/articles?limit=1000" + cursor);
            page.get("articles")
                    .forEach(brief -> ids.add(brief.at("/article/id").asString()));
            cursor = page.hasNonNull("next")
                    ? "&cursor=" + encoded(page.get("next").asString())
                    : "";
        } while (!cursor.isEmpty());
        ids.removeIf(id -> !id.startsWith(beginning));
        return ids;
    }

    /** Ids of the stored events of an article. */
    public List<String> eventsOf(String article) {
        return query("/api/v1/events?article=" + encoded(article)).get("events").values().stream()
                .map(event -> event.get("id").asString())
                .toList();
    }

    /** What the store service answers to a query. */
    public JsonNode query(String pathAndQuery) {
        var response = get(pathAndQuery);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(pathAndQuery + " answers " + response.statusCode() + " " + response.body());
        }
        return json(response);
    }

    /** The live stream with these filters, opened now. */
    public LiveEvents stream(String query) {
        return new LiveEvents(store.resolve("/api/v1/stream" + query));
    }

    private HttpResponse<String> get(String pathAndQuery) {
        return send(HttpRequest.newBuilder(store.resolve(pathAndQuery)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        return MAPPER.readTree(response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
