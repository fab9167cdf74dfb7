package org.chancery.store.health;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** Down while the broker does not answer. */
@Component("broker")
class BrokerHealthIndicator extends AbstractHealthIndicator {
    private final KafkaAdmin admin;

    BrokerHealthIndicator(KafkaAdmin admin) {
        super("the broker does not answer");
        this.admin = admin;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("cluster", String.valueOf(admin.clusterId()));
    }
}
