package org.chancery.ingest.arrival.feed.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.ingest.arrival.feed.list.LastRecords.Place;
import org.chancery.kit.consumer.CaughtUp;
import org.chancery.kit.consumer.FollowedTopics;
import org.chancery.kit.consumer.TopicFollower;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Follows both topics of the feeds, to fill the book. */
@Component
class FeedTopicsFollower implements TopicFollower {
    private final FeedBook book;
    private final JsonMapper json;
    private final CaughtUp progress;

    FeedTopicsFollower(FeedBook book, JsonMapper json) {
        this.book = book;
        this.json = json;
        var topics =
                FollowedTopics.byEach("feed-topics-follower", "chancery-feeds-", FeedTopics.LIST, FeedTopics.STATES);
        progress = new CaughtUp(topics, book::setComplete, book::forgetAll);
    }

    @Override
    public void follow(ConsumerRecord<byte[], byte[]> read) {
        var id = new String(read.key(), UTF_8);
        if (read.topic().equals(FeedTopics.LIST)) {
            book.noteFeed(id, value(read, Feed.class), Place.of(read));
        } else {
            book.noteState(id, value(read, FeedState.class), Place.of(read));
        }
    }

    private <T> @Nullable T value(ConsumerRecord<byte[], byte[]> read, Class<T> type) {
        return read.value() == null ? null : json.readValue(read.value(), type);
    }

    @Override
    public CaughtUp progress() {
        return progress;
    }
}
