package org.chancery.enrich.running;

import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A broker, a service that reads from it and writes to it, and a client beside it. */
public record Running(EmbeddedKafkaKraftBroker broker, EnrichInstance enrich, TopicClient topics)
        implements AutoCloseable {
    static Running start() {
        var broker = startBroker();
        var address = broker.getBrokersAsString();
        return new Running(broker, EnrichInstance.start(address), new TopicClient(address));
    }

    /** A broker of one's own, for a test that ends it or its clients. */
    public static EmbeddedKafkaKraftBroker startBroker() {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        // Otherwise it tells every service in this JVM where it is.
        broker.brokerListProperty("chancery.test.broker");
        broker.brokerProperty("auto.create.topics.enable", "false");
        broker.brokerProperty("message.max.bytes", "9000000");
        broker.brokerProperty("transaction.state.log.replication.factor", "1");
        broker.brokerProperty("transaction.state.log.min.isr", "1");
        broker.brokerProperty("transaction.state.log.num.partitions", "3");
        broker.afterPropertiesSet();
        return broker;
    }

    @Override
    public void close() {
        topics.close();
        enrich.close();
        broker.destroy();
    }
}
