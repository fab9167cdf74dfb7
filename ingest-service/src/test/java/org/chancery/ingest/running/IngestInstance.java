package org.chancery.ingest.running;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.chancery.ingest.IngestService;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.RunningService;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** A running ingest service, and a client at its door. */
public record IngestInstance(RunningService service) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Starts a service and waits until it is ready. */
    public static IngestInstance start(String broker, String... settings) {
        return new IngestInstance(startUnready(broker, settings).service().awaitReady());
    }

    /** Starts a service, ready or not. */
    public static IngestInstance startUnready(String broker, String... settings) {
        return new IngestInstance(RunningService.start(IngestService.application(), broker, settings));
    }

    public int port() {
        return service.port();
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

    public Answer push(String type, BodyPublisher body) {
        return service.client()
                .send(service.client()
                        .request("/api/v1/articles")
                        .header("Content-Type", type)
                        .POST(body));
    }

    public Answer get(String path) {
        return service.client().get(path);
    }

    public boolean isReady() {
        return service.client().isReady();
    }

    /** The sum of a metric over all its series that have these labels: {@code name{stage="ingest"}}. */
    public double metric(String selector) {
        return service.client().metric(selector);
    }

    /** What reads the topic for this instance. */
    public MessageListenerContainer follower() {
        return Objects.requireNonNull(
                service.part(KafkaListenerEndpointRegistry.class).getListenerContainer("raw-topic-follower"));
    }

    /** Starts all that was not to start by itself. */
    public void startListeners() {
        service.part(KafkaListenerEndpointRegistry.class)
                .getListenerContainers()
                .forEach(MessageListenerContainer::start);
    }

    /** Takes no part in polling feeds any more. */
    public void pauseFeeds() {
        Objects.requireNonNull(service.part(KafkaListenerEndpointRegistry.class).getListenerContainer("feed-share"))
                .stop();
    }

    /** Reads no further in the topic until it is told to resume. */
    public void pauseFollower() {
        follower().pause();
        await().atMost(PATIENCE).until(follower()::isContainerPaused);
    }

    @Override
    public void close() {
        service.close();
    }
}
