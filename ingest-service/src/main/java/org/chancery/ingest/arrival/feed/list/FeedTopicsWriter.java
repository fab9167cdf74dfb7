package org.chancery.ingest.arrival.feed.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.chancery.ingest.arrival.feed.list.LastRecords.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Writes to the topics of the feeds; what it returns from is on all in-sync replicas. */
@Component
public class FeedTopicsWriter {
    private final KafkaTemplate<byte[], byte[]> kafka;

    FeedTopicsWriter(KafkaTemplate<byte[], byte[]> kafka) {
        this.kafka = kafka;
    }

    /** The broker did not take it. */
    public static final class NotKept extends RuntimeException {
        NotKept(Throwable cause) {
            super("the broker does not acknowledge it: " + cause.getMessage(), cause);
        }
    }

    /** Writes a record, or without value that there is none any more; returns where it stands. */
    @SuppressWarnings("NullAway") // a record without value removes its key
    public Place write(String topic, String key, byte @Nullable [] value) {
        return write(new ProducerRecord<>(topic, key.getBytes(UTF_8), value));
    }

    /** Writes a record; returns where it stands. */
    public Place write(ProducerRecord<byte[], byte[]> written) {
        try {
            var kept = kafka.send(written).join().getRecordMetadata();
            return new Place(kept.partition(), kept.offset());
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            throw new NotKept(e);
        } catch (CompletionException e) {
            throw new NotKept(e.getCause() == null ? e : e.getCause());
        }
    }

    /** A partition of the topic: for one number always the same. */
    public int partition(String topic, int number) {
        try {
            return number % kafka.partitionsFor(topic).size();
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            throw new NotKept(e);
        }
    }
}
