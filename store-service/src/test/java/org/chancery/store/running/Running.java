package org.chancery.store.running;

import org.chancery.kit.running.TestBroker;

/** A broker, a database, a service between them, and the topics. */
public record Running(TestBroker broker, Database database, StoreInstance store, TopicsOfTest topics)
        implements AutoCloseable {
    /** Starts all three; for a test that takes one of them away. */
    public static Running start(String... settings) {
        var broker = TestBroker.start();
        var database = Database.start();
        var address = broker.address();
        return new Running(
                broker, database, StoreInstance.start(address, database, settings), new TopicsOfTest(address));
    }

    @Override
    public void close() {
        topics.close();
        store.close();
        database.close();
        broker.close();
    }
}
