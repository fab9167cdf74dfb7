package org.chancery.ingest.health;

import org.chancery.ingest.arrival.topic.RawTopicFollower;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down until the service knows what has been published before, since until then it cannot tell a double. */
@Component("memory")
class MemoryHealthIndicator extends AbstractHealthIndicator {
    private final RawTopicFollower follower;

    MemoryHealthIndicator(RawTopicFollower follower) {
        super("the state of the memory is unknown");
        this.follower = follower;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (follower.hasCaughtUp()) {
            health.up();
        } else {
            health.outOfService().withDetail("reason", "still reading what was published before");
        }
    }
}
