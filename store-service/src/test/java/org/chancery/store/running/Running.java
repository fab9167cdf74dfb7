package org.chancery.store.running;

import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A broker, a database, a service between them, and the topics. */
public record Running(EmbeddedKafkaKraftBroker broker, Database database, StoreInstance store, TopicsOfTest topics)
        implements AutoCloseable {
    /** Starts all three; for a test that takes one of them away. */
    public static Running start(String... settings) {
        var broker = startBroker();
        var database = Database.start();
        var address = broker.getBrokersAsString();
        return new Running(
                broker, database, StoreInstance.start(address, database, settings), new TopicsOfTest(address));
    }

    /** Starts a broker alone. */
    public static EmbeddedKafkaKraftBroker startBroker() {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        // Otherwise it tells every service in this JVM where it is, also those that are meant to find another.
        broker.brokerListProperty("chancery.test.broker");
        broker.brokerProperty("auto.create.topics.enable", "false");
        broker.brokerProperty("transaction.state.log.replication.factor", "1");
        broker.brokerProperty("transaction.state.log.min.isr", "1");
        broker.brokerProperty("transaction.state.log.num.partitions", "3");
        broker.afterPropertiesSet();
        return broker;
    }

    @Override
    public void close() {
        topics.close();
        store.close();
        database.close();
        broker.destroy();
    }
}
