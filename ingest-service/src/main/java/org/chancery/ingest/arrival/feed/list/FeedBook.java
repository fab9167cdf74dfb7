package org.chancery.ingest.arrival.feed.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** All feeds and how each fares, as the topics say; every instance knows all of them. */
@Component
public class FeedBook {
    private final Map<String, Entry> feeds = new ConcurrentHashMap<>();
    private final Map<String, FeedState> states = new ConcurrentHashMap<>();
    private volatile boolean complete;

    /**
     * A feed, with the partition of the list in which it stands: whoever has the partition polls the feed.
     */
    public record Entry(Feed feed, int partition) {}

    /** All feeds, by address. */
    public List<Entry> entries() {
        return feeds.values().stream()
                .sorted((one, other) -> one.feed().url().compareTo(other.feed().url()))
                .toList();
    }

    /** The feed with this id. */
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(feeds.get(id));
    }

    /** How it fares; what was noted before it was added is of an earlier life. */
    public FeedState stateOf(Feed feed) {
        var state = states.get(feed.id());
        return state == null || state.checkedAt().isBefore(feed.addedAt()) ? FeedState.unknown(feed.id()) : state;
    }

    /** Whether the topics have been read to their end. */
    public boolean isComplete() {
        return complete;
    }

    void setComplete(boolean isComplete) {
        complete = isComplete;
    }

    void put(Feed feed, int partition) {
        feeds.put(feed.id(), new Entry(feed, partition));
    }

    void put(FeedState state) {
        states.put(state.id(), state);
    }

    void removeFeed(String id) {
        feeds.remove(id);
    }

    void removeState(String id) {
        states.remove(id);
    }
}
