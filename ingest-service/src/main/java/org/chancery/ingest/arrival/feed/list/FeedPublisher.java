package org.chancery.ingest.arrival.feed.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.CompletionException;
import org.apache.kafka.common.KafkaException;
import org.chancery.ingest.arrival.feed.list.LastRecords.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the list of feeds and their states; what it returns from is on all in-sync replicas, and in this instance's book. */
@Component
public class FeedPublisher {
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final JsonMapper json;
    private final FeedBook book;

    FeedPublisher(KafkaTemplate<byte[], byte[]> kafka, JsonMapper json, FeedBook book) {
        this.kafka = kafka;
        this.json = json;
        this.book = book;
    }

    /** The broker did not take it. */
    public static final class NotKept extends RuntimeException {
        NotKept(Throwable cause) {
            super("the broker does not acknowledge it: " + cause.getMessage(), cause);
        }
    }

    /** Adds a feed, or replaces what is known of it. */
    public void publish(Feed feed) {
        book.noteFeed(feed.id(), feed, send(FeedTopics.LIST, feed.id(), json.writeValueAsBytes(feed)));
    }

    /** Notes how a feed fares, even if the broker does not take it: otherwise we would fetch it again at once. */
    public void publish(FeedState state) {
        if (book.find(state.id()).isEmpty()) {
            return; // removed meanwhile
        }
        book.expect(state);
        book.noteState(state.id(), state, send(FeedTopics.STATES, state.id(), json.writeValueAsBytes(state)));
    }

    /** Removes a feed. */
    public void remove(String id) {
        book.noteFeed(id, null, send(FeedTopics.LIST, id, null));
        book.noteState(id, null, send(FeedTopics.STATES, id, null));
    }

    @SuppressWarnings("NullAway") // a record without value removes its key
    private Place send(String topic, String id, byte @Nullable [] value) {
        try {
            var kept = kafka.send(topic, id.getBytes(UTF_8), value).join().getRecordMetadata();
            return new Place(kept.partition(), kept.offset());
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            throw new NotKept(e);
        } catch (CompletionException e) {
            throw new NotKept(e.getCause() == null ? e : e.getCause());
        }
    }
}
