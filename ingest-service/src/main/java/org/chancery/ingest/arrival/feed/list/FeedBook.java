package org.chancery.ingest.arrival.feed.list;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.ingest.arrival.feed.list.LastRecords.Held;
import org.chancery.ingest.arrival.feed.list.LastRecords.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All feeds and how each fares, as the topics say; every instance knows all of them. */
@Component
public class FeedBook {
    private final LastRecords<Feed> feeds = new LastRecords<>();
    private final LastRecords<FeedState> states = new LastRecords<>();
    private volatile boolean complete;

    /**
     * A feed, with the partition of the list in which it stands: whoever has the partition polls the feed.
     */
    public record Entry(Feed feed, int partition) {}

    /** All feeds, in no order. */
    public List<Entry> entries() {
        return feeds.all().map(FeedBook::entry).toList();
    }

    /** The feed with this id. */
    public Optional<Entry> find(String id) {
        return feeds.find(id).map(FeedBook::entry);
    }

    private static Entry entry(Held<Feed> held) {
        return new Entry(Objects.requireNonNull(held.value()), held.place().partition());
    }

    /** How it fares; what was noted of an earlier life of it, before it was removed and added again, does not count. */
    public FeedState stateOf(Feed feed) {
        return states.find(feed.id())
                .map(held -> Objects.requireNonNull(held.value()))
                .filter(state -> state.answers().addedAt().equals(feed.addedAt()))
                .orElseGet(() -> FeedState.unknown(feed));
    }

    /** Whether the topics have been read to their end. */
    public boolean isComplete() {
        return complete;
    }

    void setComplete(boolean isComplete) {
        complete = isComplete;
    }

    /** Notes what a record of the list says; without a feed, that it is removed. */
    void noteFeed(String id, @Nullable Feed feed, Place place) {
        feeds.note(id, feed, place);
    }

    /** Notes what a record of the states says; without a state, that it is removed. */
    void noteState(String id, @Nullable FeedState state, Place place) {
        states.note(id, state, place);
    }

    /** A state that is in no record yet. */
    void expect(FeedState state) {
        states.supersede(state.id(), state);
    }

    /** All will be read again. */
    void forgetAll() {
        complete = false;
        feeds.forgetAll();
        states.forgetAll();
    }
}
