package org.chancery.enrich.running;

import org.chancery.enrich.EnrichService;
import org.chancery.kit.running.RunningService;

/** A running enrich service in this JVM. */
public record EnrichInstance(RunningService service) implements AutoCloseable {
    /** Starts a service and waits until it is ready. */
    public static EnrichInstance start(String broker, String... settings) {
        return new EnrichInstance(RunningService.start(EnrichService.application(), broker, settings)
                .awaitReady());
    }

    public boolean isReady() {
        return service.client().isReady();
    }

    /** What the service says of its readiness. */
    public String readiness() {
        return service.client().get("/actuator/health/readiness").text();
    }

    public boolean isAlive() {
        return service.client().get("/actuator/health/liveness").status() == 200;
    }

    /** The sum of a metric over all its series that have these labels: {@code name{stage="enrich"}}. */
    public double metric(String selector) {
        return service.client().metric(selector);
    }

    @Override
    public void close() {
        service.close();
    }
}
