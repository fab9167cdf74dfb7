package org.chancery.enrich.running;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.enrich.EnrichService;
import org.springframework.context.ConfigurableApplicationContext;

/** A running enrich service in this JVM. */
public final class EnrichInstance implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConfigurableApplicationContext service;
    private final HttpClient http = HttpClient.newHttpClient();

    private EnrichInstance(ConfigurableApplicationContext service) {
        this.service = service;
    }

    /** Starts a service on a free port and waits until it is ready. */
    public static EnrichInstance start(String broker, String... settings) {
        var all = Stream.concat(
                Stream.of(
                        "--CHANCERY_KAFKA=" + broker,
                        "--CHANCERY_ENRICH_PORT=0",
                        "--CHANCERY_PARTITIONS=3",
                        "--logging.level.root=warn"),
                Stream.of(settings));
        var instance = new EnrichInstance(EnrichService.application().run(all.toArray(String[]::new)));
        await().atMost(PATIENCE).until(instance::isReady);
        return instance;
    }

    public boolean isReady() {
        return get("/actuator/health/readiness").statusCode() == 200;
    }

    /** What the service says of its readiness. */
    public String readiness() {
        return get("/actuator/health/readiness").body();
    }

    public boolean isAlive() {
        return get("/actuator/health/liveness").statusCode() == 200;
    }

    /** The sum of a metric over all its series that have these labels: {@code name{stage="enrich"}}. */
    public double metric(String selector) {
        var name = selector.substring(0, selector.indexOf('{') + 1);
        var labels =
                List.of(selector.substring(name.length(), selector.length() - 1).split(","));
        return get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name) && labels.stream().allMatch(line::contains))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private HttpResponse<String> get(String path) {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
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
