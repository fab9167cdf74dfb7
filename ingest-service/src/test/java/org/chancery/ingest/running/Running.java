package org.chancery.ingest.running;

import org.chancery.kit.running.TestBroker;

/** A broker, a service at its door, others that start when they are needed, and the topics behind it. */
public record Running(
        TestBroker broker, IngestInstance ingest, MoreInstances more, RawTopic raw, DeadLetterTopics deadLetters)
        implements AutoCloseable {
    static Running start() {
        var broker = TestBroker.start();
        var address = broker.address();
        var first = IngestInstance.start(address);
        return new Running(
                broker, first, new MoreInstances(address, first), new RawTopic(address), new DeadLetterTopics(address));
    }

    @Override
    public void close() {
        deadLetters.close();
        more.close();
        ingest.close();
        broker.close();
    }
}
