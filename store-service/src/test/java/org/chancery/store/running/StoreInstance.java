package org.chancery.store.running;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.store.StoreService;
import org.chancery.store.database.ArticleStore;
import org.springframework.context.ConfigurableApplicationContext;

/** A running store service, and a client at its door. */
public final class StoreInstance implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConfigurableApplicationContext service;
    private final HttpClient http = HttpClient.newHttpClient();

    private StoreInstance(ConfigurableApplicationContext service) {
        this.service = service;
    }

    /** Starts a service on a free port and waits until it is ready. */
    public static StoreInstance start(String broker, Database database, String... settings) {
        var all = Stream.concat(
                Stream.of(
                        "--CHANCERY_KAFKA=" + broker,
                        "--CHANCERY_DATABASE_URL=" + database.url(),
                        "--CHANCERY_STORE_PORT=0",
                        "--CHANCERY_PARTITIONS=" + TopicsOfTest.PARTITIONS,
                        "--logging.level.root=warn"),
                Stream.of(settings));
        var instance = new StoreInstance(StoreService.application().run(all.toArray(String[]::new)));
        await().atMost(PATIENCE).until(instance::isReady);
        return instance;
    }

    /** The store behind the door. */
    public ArticleStore articles() {
        return service.getBean(ArticleStore.class);
    }

    public Answer get(String path) {
        return get(path, "*/*");
    }

    /** Asks as one who takes only this type. */
    public Answer get(String path, String accepted) {
        try {
            var request =
                    HttpRequest.newBuilder(uri(path)).header("Accept", accepted).build();
            return Answer.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Watches the stream, from now or from behind the event seen last. */
    public LiveStream watch(String query, String... lastSeen) {
        var request = HttpRequest.newBuilder(uri("/api/v1/stream?" + query));
        Stream.of(lastSeen).forEach(id -> request.header("Last-Event-ID", id));
        return LiveStream.open(http, request.build());
    }

    public boolean isReady() {
        return get("/actuator/health/readiness").status() == 200;
    }

    /** The sum of a metric over all its series that have these labels: {@code name{stage="store"}}. */
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

    private URI uri(String path) {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
        service.close();
        http.shutdownNow();
    }
}
