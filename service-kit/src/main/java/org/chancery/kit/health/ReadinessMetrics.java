package org.chancery.kit.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Shows each component of readiness as a gauge, 1 or 0, so that an alert can name what is missing. */
@Component
class ReadinessMetrics {
    private final HealthEndpoint health;
    private final MultiGauge ready;

    ReadinessMetrics(HealthEndpoint health, MeterRegistry meters) {
        this.health = health;
        ready = MultiGauge.builder("chancery.ready").register(meters);
    }

    @Scheduled(initialDelay = 2, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        if (health.healthForPath("readiness") instanceof CompositeHealthDescriptor readiness) {
            var components = Objects.requireNonNullElse(readiness.getComponents(), Map.<String, HealthDescriptor>of());
            ready.register(
                    components.entrySet().stream().map(ReadinessMetrics::row).toList(), true);
        }
    }

    private static Row<?> row(Map.Entry<String, HealthDescriptor> component) {
        return Row.of(
                Tags.of("component", component.getKey()),
                component.getValue().getStatus().equals(Status.UP) ? 1 : 0);
    }
}
