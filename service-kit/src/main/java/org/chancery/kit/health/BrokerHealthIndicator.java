package org.chancery.kit.health;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down while the broker does not answer; asked each time, because Spring Kafka caches its own answer forever. */
@Component
class BrokerHealthIndicator extends AbstractHealthIndicator {
    private static final int PATIENCE_MILLIS = 3_000;

    private final Admin broker;

    BrokerHealthIndicator(Admin broker) {
        super("the broker does not answer");
        this.broker = broker;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws Exception {
        var cluster = broker.describeCluster(new DescribeClusterOptions().timeoutMs(PATIENCE_MILLIS));
        health.up().withDetail("cluster", cluster.clusterId().get());
    }
}
