package org.chancery.standalone.running;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.chancery.kit.running.ServiceClient;
import org.chancery.standalone.pipeline.Ports;
import org.chancery.standalone.pipeline.Services;

/** The three services over a broker and a database; one for all tests of a run, so each test brings articles of its own. */
public final class RunningPipeline implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Infrastructure infrastructure;
    private final Ports ports;
    private final Services services;
    private final SpanCollector spans;

    private RunningPipeline(Infrastructure infrastructure, Ports ports, SpanCollector spans) {
        this.infrastructure = infrastructure;
        this.spans = spans;
        this.ports = ports;
        this.services = Services.start(infrastructure.bootstrapServers(), infrastructure.database(), ports);
    }

    /** Embedded, or with {@code -Dchancery.containers=true} in containers. */
    static RunningPipeline start() {
        // As ./chancery up does: three services that start at once would set up the one logging system against one
        // another.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        var spans = SpanCollector.start();
        System.setProperty("CHANCERY_TRACES", spans.address());
        System.setProperty("management.opentelemetry.tracing.export.schedule-delay", "200ms");
        var ports = freePorts();
        var infrastructure = Boolean.getBoolean("chancery.containers")
                ? ContainerInfrastructure.start()
                : EmbeddedInfrastructure.start(ports);
        return new RunningPipeline(infrastructure, ports, spans).awaitReady();
    }

    /** Until then articles are refused, and whichever test comes first must not see that. */
    private RunningPipeline awaitReady() {
        for (int port : List.of(ports.ingest(), ports.enrich(), ports.page())) {
            try (var service = new ServiceClient(port)) {
                await().atMost(PATIENCE).until(service::isReady);
            }
        }
        return this;
    }

    /** Ports that nobody uses, nor will while what listens there is killed and started again. */
    public static Ports freePorts() {
        var free = new QuietPorts();
        return new Ports(free.next(), free.next(), free.next(), free.next(), free.next());
    }

    /** What can be asked of it over HTTP. */
    public PipelineClient client() {
        return new PipelineClient(ports);
    }

    /** What a Kafka client asks first. */
    public String bootstrapServers() {
        return infrastructure.bootstrapServers();
    }

    /** Where the services listen. */
    public Ports ports() {
        return ports;
    }

    /** To stop and start one of them. */
    public Services services() {
        return services;
    }

    /** What the services have told of their traces. */
    public SpanCollector spans() {
        return spans;
    }

    @Override
    public void close() {
        services.close();
        infrastructure.close();
        spans.close();
    }
}
