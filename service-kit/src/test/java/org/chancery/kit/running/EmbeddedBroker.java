package org.chancery.kit.running;

import java.util.Map;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A real Kafka broker in this JVM. */
record EmbeddedBroker(EmbeddedKafkaKraftBroker broker) implements TestBroker {
    static EmbeddedBroker start(Map<String, String> settings) {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        // Otherwise it tells every service in this JVM where it is, also those that are meant to find another, or none.
        broker.brokerListProperty("chancery.test.broker");
        broker.brokerProperty("auto.create.topics.enable", "false");
        broker.brokerProperty("transaction.state.log.replication.factor", "1");
        broker.brokerProperty("transaction.state.log.min.isr", "1");
        broker.brokerProperty("transaction.state.log.num.partitions", "3");
        // Fifty, as it would make otherwise, take seconds to open and to close.
        broker.brokerProperty("offsets.topic.num.partitions", "3");
        settings.forEach(broker::brokerProperty);
        broker.afterPropertiesSet();
        return new EmbeddedBroker(broker);
    }

    @Override
    public String address() {
        return broker.getBrokersAsString();
    }

    @Override
    public void close() {
        broker.destroy();
    }
}
