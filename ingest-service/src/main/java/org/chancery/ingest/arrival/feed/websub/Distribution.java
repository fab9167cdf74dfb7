package org.chancery.ingest.arrival.feed.websub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.chancery.ingest.arrival.feed.list.FeedTopics;

/**
 * What a hub has pushed.
 *
 * @param key of its record, which begins with the id of its feed
 * @param partition in which that stands
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared by nobody
public record Distribution(String key, int partition, String contentType, byte[] body) {
    private static final String TYPE = "content-type";

    /** What has just been pushed for this feed. */
    static Distribution of(String feed, int partition, String contentType, byte[] body) {
        return new Distribution(feed + "/" + UUID.randomUUID(), partition, contentType, body);
    }

    /** What stands in a record that has a value. */
    static Distribution of(ConsumerRecord<byte[], byte[]> read) {
        var type = read.headers().lastHeader(TYPE);
        return new Distribution(
                new String(read.key(), UTF_8),
                read.partition(),
                type == null ? "" : new String(type.value(), UTF_8),
                read.value());
    }

    static String feedOf(String key) {
        return key.substring(0, Math.max(0, key.indexOf('/')));
    }

    /** The record in which it waits. */
    ProducerRecord<byte[], byte[]> written() {
        var written = new ProducerRecord<>(FeedTopics.PUSHES, partition, key.getBytes(UTF_8), body);
        written.headers().add(TYPE, contentType.getBytes(UTF_8));
        return written;
    }

    /** The record that says that it waits no more. */
    @SuppressWarnings("NullAway") // a record without value removes its key
    ProducerRecord<byte[], byte[]> ended() {
        return new ProducerRecord<>(FeedTopics.PUSHES, partition, key.getBytes(UTF_8), null);
    }
}
