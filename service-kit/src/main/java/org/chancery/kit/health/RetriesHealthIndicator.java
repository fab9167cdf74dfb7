package org.chancery.kit.health;

import java.time.Duration;
import org.chancery.kit.consumer.Retries;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Out of service when the same batch has been failing for a while, which blocks everything after it. */
@Component
class RetriesHealthIndicator extends AbstractHealthIndicator {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Retries retries;

    RetriesHealthIndicator(Retries retries) {
        super("it is unknown whether batches are being retried");
        this.retries = retries;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var longest = retries.longest();
        if (longest.compareTo(PATIENCE) < 0) {
            health.up();
        } else {
            health.outOfService();
        }
        retries.reason().ifPresent(reason -> health.withDetail("retrying", longest.toSeconds() + " s: " + reason));
    }
}
