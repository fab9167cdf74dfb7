package org.chancery.kit.running;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A service in this JVM on a free port, and a client at its door. */
public final class RunningService implements AutoCloseable {
    /** Partitions that it makes of a topic. */
    public static final int PARTITIONS = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ConfigurableApplicationContext context;
    private final ServiceClient client;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
        client = new ServiceClient(port());
    }

    /** Starts it, ready or not. */
    public static RunningService start(SpringApplicationBuilder service, String broker, String... settings) {
        var all = Stream.concat(
                Stream.of(
                        "--CHANCERY_KAFKA=" + broker,
                        "--server.port=0",
                        "--CHANCERY_PARTITIONS=" + PARTITIONS,
                        "--logging.level.root=warn"),
                Stream.of(settings));
        return new RunningService(service.run(all.toArray(String[]::new)));
    }

    /** Waits until it is ready. */
    public RunningService awaitReady() {
        await().atMost(PATIENCE).until(client::isReady);
        return this;
    }

    /** Where it listens. */
    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Asks it over HTTP. */
    public ServiceClient client() {
        return client;
    }

    /** A part of it. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
