package org.chancery.ingest.arrival.feed.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.CompletionException;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
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
        var sent = send(FeedTopics.LIST, feed.id(), json.writeValueAsBytes(feed));
        book.put(feed, sent.getRecordMetadata().partition());
    }

    /** Notes how a feed fares, even if the broker does not take it: otherwise we would fetch it again at once. */
    public void publish(FeedState state) {
        if (book.find(state.id()).isEmpty()) {
            return; // removed meanwhile
        }
        book.put(state);
        send(FeedTopics.STATES, state.id(), json.writeValueAsBytes(state));
    }

    /** Removes a feed. */
    public void remove(String id) {
        send(FeedTopics.LIST, id, null);
        book.removeFeed(id);
        send(FeedTopics.STATES, id, null);
        book.removeState(id);
    }

    @SuppressWarnings("NullAway") // a record without value removes its key
    private SendResult<byte[], byte[]> send(String topic, String id, byte @Nullable [] value) {
        try {
            return kafka.send(topic, id.getBytes(UTF_8), value).join();
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            throw new NotKept(e);
        } catch (CompletionException e) {
            throw new NotKept(e.getCause() == null ? e : e.getCause());
        }
    }
}
