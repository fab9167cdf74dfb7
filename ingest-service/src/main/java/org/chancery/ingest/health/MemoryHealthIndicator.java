package org.chancery.ingest.health;

import org.chancery.ingest.intake.SeenArticles;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Out of service until the end of the raw topic has been read, because the service accepts nothing before. */
@Component("memory")
class MemoryHealthIndicator extends AbstractHealthIndicator {
    private final SeenArticles seen;

    MemoryHealthIndicator(SeenArticles seen) {
        super("the state of the memory is unknown");
        this.seen = seen;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (seen.isComplete()) {
            health.up();
        } else {
            health.outOfService().withDetail("reason", "still reading the end of the raw topic");
        }
        if (seen.forgotten() > 0) {
            health.withDetail("forgotten", seen.forgotten());
        }
    }
}
