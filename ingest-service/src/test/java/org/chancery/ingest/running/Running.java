package org.chancery.ingest.running;

import org.chancery.kit.running.EmbeddedBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A broker, a service at its door, and the topics behind it. */
public record Running(
        EmbeddedKafkaKraftBroker broker, IngestInstance ingest, RawTopic raw, DeadLetterTopics deadLetters)
        implements AutoCloseable {
    static Running start() {
        var broker = EmbeddedBroker.start();
        var address = broker.getBrokersAsString();
        return new Running(broker, IngestInstance.start(address), new RawTopic(address), new DeadLetterTopics(address));
    }

    @Override
    public void close() {
        deadLetters.close();
        ingest.close();
        broker.destroy();
    }
}
