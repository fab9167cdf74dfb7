package org.chancery.ingest.arrival.feed.list;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the list of feeds and their states; what it returns from is on all in-sync replicas, and in this instance's book. */
@Component
public class FeedPublisher {
    private final FeedTopicsWriter writer;
    private final JsonMapper json;
    private final FeedBook book;

    FeedPublisher(FeedTopicsWriter writer, JsonMapper json, FeedBook book) {
        this.writer = writer;
        this.json = json;
        this.book = book;
    }

    /** Adds a feed, or replaces what is known of it. */
    public void publish(Feed feed) {
        book.noteFeed(feed.id(), feed, writer.write(FeedTopics.LIST, feed.id(), json.writeValueAsBytes(feed)));
    }

    /** Notes how a feed fares, even if the broker does not take it: otherwise we would fetch it again at once. */
    public void publish(FeedState state) {
        if (book.find(state.id()).isEmpty()) {
            return; // removed meanwhile
        }
        book.expect(state);
        book.noteState(state.id(), state, writer.write(FeedTopics.STATES, state.id(), json.writeValueAsBytes(state)));
    }

    /** Removes a feed. */
    public void remove(String id) {
        book.noteFeed(id, null, writer.write(FeedTopics.LIST, id, null));
        book.noteState(id, null, writer.write(FeedTopics.STATES, id, null));
    }
}
