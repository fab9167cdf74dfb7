package org.chancery.store.running;

import org.chancery.kit.running.EmbeddedBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A broker, a database, a service between them, and the topics. */
public record Running(EmbeddedKafkaKraftBroker broker, Database database, StoreInstance store, TopicsOfTest topics)
        implements AutoCloseable {
    /** Starts all three; for a test that takes one of them away. */
    public static Running start(String... settings) {
        var broker = EmbeddedBroker.start();
        var database = Database.start();
        var address = broker.getBrokersAsString();
        return new Running(
                broker, database, StoreInstance.start(address, database, settings), new TopicsOfTest(address));
    }

    @Override
    public void close() {
        topics.close();
        store.close();
        database.close();
        broker.destroy();
    }
}
