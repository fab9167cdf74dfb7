package org.chancery.ingest.running;

import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A broker, a service at its door, and the raw topic behind it. */
public record Running(EmbeddedKafkaKraftBroker broker, IngestInstance ingest, RawTopic raw) implements AutoCloseable {
    static Running start() {
        var broker = startBroker();
        var address = broker.getBrokersAsString();
        return new Running(broker, IngestInstance.start(address), new RawTopic(address));
    }

    /** A broker of one's own, for a test that ends it. */
    public static EmbeddedKafkaKraftBroker startBroker() {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        // Otherwise it tells every service in this JVM where it is, also those that are meant to find another, or none.
        broker.brokerListProperty("chancery.test.broker");
        broker.brokerProperty("auto.create.topics.enable", "false");
        broker.afterPropertiesSet();
        return broker;
    }

    @Override
    public void close() {
        ingest.close();
        broker.destroy();
    }
}
