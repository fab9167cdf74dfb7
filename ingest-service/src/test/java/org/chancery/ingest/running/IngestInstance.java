package org.chancery.ingest.running;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.chancery.ingest.IngestService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

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

    /** Pushes lines meanwhile. */
    public CompletableFuture<Answer> pushingLines(List<String> articles) {
        return CompletableFuture.supplyAsync(
                () -> pushLines(articles.toArray(String[]::new)), Thread::startVirtualThread);
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

    /** The sum of a metric over all its series that have these labels: {@code name{stage="ingest"}}. */
    public double metric(String selector) {
        var name = selector.substring(0, selector.indexOf('{') + 1);
        var labels =
                List.of(selector.substring(name.length(), selector.length() - 1).split(","));
        return get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> line.startsWith(name) && labels.stream().allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    /** What reads the topic for this instance. */
    public MessageListenerContainer follower() {
        return Objects.requireNonNull(
                service.getBean(KafkaListenerEndpointRegistry.class).getListenerContainer("raw-topic-follower"));
    }

    /** Reads no further in the topic until it is told to resume. */
    public void pauseFollower() {
        follower().pause();
        await().atMost(PATIENCE).until(follower()::isContainerPaused);
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
        http.shutdownNow();
    }
}
