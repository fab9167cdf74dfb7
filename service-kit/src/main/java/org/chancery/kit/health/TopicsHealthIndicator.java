package org.chancery.kit.health;

import org.chancery.kit.topic.TopicCheck;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Reports topics that expire records or acknowledge too early. The service still works, so it stays up. */
@Component
class TopicsHealthIndicator extends AbstractHealthIndicator {
    private final TopicCheck check;

    TopicsHealthIndicator(TopicCheck check) {
        super("the state of the topics is unknown");
        this.check = check;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var warnings = check.warnings();
        health.up();
        if (!warnings.isEmpty()) {
            health.withDetail("warnings", warnings);
        }
    }
}
