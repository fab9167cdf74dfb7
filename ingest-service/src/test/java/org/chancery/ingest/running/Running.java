package org.chancery.ingest.running;

import org.chancery.kit.running.TestBroker;

/** A broker, a service at its door, and the topics behind it. */
public record Running(TestBroker broker, IngestInstance ingest, RawTopic raw, DeadLetterTopics deadLetters)
        implements AutoCloseable {
    static Running start() {
        var broker = TestBroker.start();
        var address = broker.address();
        return new Running(broker, IngestInstance.start(address), new RawTopic(address), new DeadLetterTopics(address));
    }

    @Override
    public void close() {
        deadLetters.close();
        ingest.close();
        broker.close();
    }
}
