package org.chancery.ingest.arrival.feed.websub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.ingest.arrival.feed.list.FeedTopics;
import org.chancery.ingest.arrival.feed.list.FeedTopicsWriter;
import org.springframework.stereotype.Component;

/**
 * What hubs have pushed and nobody has read yet: a hub comes to any instance, but only the one that has the feed reads it, so what is
 * pushed goes through a topic.
 */
@Component
public class Distributions {
    private final FeedTopicsWriter writer;
    private final Map<String, Map<String, Distribution>> waiting = new HashMap<>();
    private boolean complete;

    Distributions(FeedTopicsWriter writer) {
        this.writer = writer;
    }

    /** How many wait. */
    synchronized int size() {
        return waiting.values().stream().mapToInt(Map::size).sum();
    }

    /** Of which feeds there are any. */
    synchronized List<String> feeds() {
        return List.copyOf(waiting.keySet());
    }

    /** Whether there are any of this feed; nobody knows before the topic has been read to its end. */
    public synchronized boolean isWaiting(String feed) {
        return complete && waiting.containsKey(feed);
    }

    /** Those of a feed, in the order in which they came. */
    public synchronized List<Distribution> of(String feed) {
        return isWaiting(feed)
                ? List.copyOf(waiting.getOrDefault(feed, Map.of()).values())
                : List.of();
    }

    /** @throws FeedTopicsWriter.NotKept if the broker does not take it */
    void put(Subscription subscription, String contentType, byte[] body) {
        var partition = writer.partition(FeedTopics.PUSHES, subscription.partition());
        writer.write(
                Distribution.of(subscription.id(), partition, contentType, body).written());
    }

    /** It has been read, or nobody wants it any more. */
    public void end(Distribution push) {
        forget(push.key());
        writer.write(push.ended());
    }

    /** Follows the topic. */
    synchronized void note(ConsumerRecord<byte[], byte[]> read) {
        var key = new String(read.key(), UTF_8);
        if (read.value() == null) {
            forget(key);
        } else {
            waiting.computeIfAbsent(Distribution.feedOf(key), _ -> new LinkedHashMap<>())
                    .put(key, Distribution.of(read));
        }
    }

    private synchronized void forget(String key) {
        waiting.computeIfPresent(Distribution.feedOf(key), (_, all) -> {
            all.remove(key);
            return all.isEmpty() ? null : all;
        });
    }

    synchronized void setComplete(boolean isComplete) {
        complete = isComplete;
    }

    synchronized void forgetAll() {
        complete = false;
        waiting.clear();
    }
}
