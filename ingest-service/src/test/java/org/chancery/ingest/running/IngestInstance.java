package org.chancery.ingest.running;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;
import org.chancery.ingest.IngestService;
import org.springframework.context.ConfigurableApplicationContext;

/** A running ingest service, and a client at its door. */
public final class IngestInstance implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConfigurableApplicationContext service;
    private final HttpClient http = HttpClient.newHttpClient();

    private IngestInstance(ConfigurableApplicationContext service) {
        this.service = service;
    }

    /** Starts a service on a free port and waits until it is ready. */
    public static IngestInstance start(String broker, String... settings) {
        var instance = startUnready(broker, settings);
        await().atMost(PATIENCE).until(instance::isReady);
        return instance;
    }

    /** Starts a service on a free port, ready or not. */
    public static IngestInstance startUnready(String broker, String... settings) {
        var all = Stream.concat(
                Stream.of(
                        "--CHANCERY_KAFKA=" + broker,
                        "--CHANCERY_INGEST_PORT=0",
                        "--CHANCERY_PARTITIONS=3",
                        "--logging.level.root=warn"),
                Stream.of(settings));
        return new IngestInstance(IngestService.application().run(all.toArray(String[]::new)));
    }

    public int port() {
        return Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public Answer pushJson(String article) {
        return push("application/json", BodyPublishers.ofString(article));
    }

    public Answer pushLines(String... articles) {
        return push("application/x-ndjson", BodyPublishers.ofString(String.join("\n", articles) + "\n"));
    }

    public Answer push(String type, HttpRequest.BodyPublisher body) {
        return send(HttpRequest.newBuilder(uri("/api/v1/articles"))
                .header("Content-Type", type)
                .POST(body)
                .build());
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    public boolean isReady() {
        return get("/actuator/health/readiness").status() == 200;
    }

    /** What a counter of the scrape page says, 0 if it is not there. */
    public double metric(String name) {
        return get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .sum();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    private Answer send(HttpRequest request) {
        try {
            return Answer.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        service.close();
        http.close();
    }
}
