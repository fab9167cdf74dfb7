package org.chancery.ingest.arrival.feed.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.chancery.ingest.arrival.feed.list.LastRecords.Place;
import org.chancery.kit.consumer.CaughtUp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.KafkaEvent;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads both topics of the feeds from their beginning and follows them, to fill the book. */
@Component
class FeedTopicsFollower implements ConsumerSeekAware {
    private static final Logger log = LoggerFactory.getLogger(FeedTopicsFollower.class);
    private static final String NAME = "feed-topics-follower";

    private final FeedBook book;
    private final JsonMapper json;
    private final CaughtUp progress;

    FeedTopicsFollower(FeedBook book, JsonMapper json) {
        this.book = book;
        this.json = json;
        progress = new CaughtUp(NAME, book::setComplete, book::forgetAll);
    }

    /** Whatever it read before, it reads again: nothing is committed. */
    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assigned, ConsumerSeekCallback callback) {
        progress.fallBehind();
        callback.seekToBeginning(assigned.keySet());
    }

    @KafkaListener(
            id = NAME,
            groupId = "chancery-feeds-${random.uuid}",
            topics = {FeedTopics.LIST, FeedTopics.STATES})
    void on(List<ConsumerRecord<byte[], byte[]>> records, Consumer<?, ?> consumer) {
        records.forEach(this::follow);
        progress.look(consumer);
    }

    @EventListener({ListenerContainerIdleEvent.class, ConsumerStoppedEvent.class})
    void on(KafkaEvent event) {
        progress.on(event);
    }

    private void follow(ConsumerRecord<byte[], byte[]> read) {
        try {
            if (read.topic().equals(FeedTopics.LIST)) {
                list(read);
            } else {
                note(read);
            }
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            log.warn("Record {} of {} is not about a feed: {}", read.offset(), read.topic(), e.getMessage());
        }
    }

    private void list(ConsumerRecord<byte[], byte[]> read) {
        var feed = read.value() == null ? null : json.readValue(read.value(), Feed.class);
        book.noteFeed(key(read), feed, place(read));
    }

    private void note(ConsumerRecord<byte[], byte[]> read) {
        var state = read.value() == null ? null : json.readValue(read.value(), FeedState.class);
        book.noteState(key(read), state, place(read));
    }

    private static String key(ConsumerRecord<byte[], byte[]> read) {
        return new String(read.key(), UTF_8);
    }

    private static Place place(ConsumerRecord<byte[], byte[]> read) {
        return new Place(read.partition(), read.offset());
    }
}
