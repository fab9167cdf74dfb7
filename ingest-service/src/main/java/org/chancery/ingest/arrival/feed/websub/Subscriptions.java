package org.chancery.ingest.arrival.feed.websub;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.ingest.arrival.feed.list.FeedBook;
import org.chancery.ingest.arrival.feed.list.FeedBook.Entry;
import org.chancery.ingest.arrival.feed.list.FeedTopics;
import org.chancery.ingest.arrival.feed.list.FeedTopicsWriter;
import org.chancery.ingest.arrival.feed.list.LastRecords;
import org.chancery.ingest.arrival.feed.list.LastRecords.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All subscriptions, as their topic says; every instance knows all of them, as a hub may come to any. */
@Component
public class Subscriptions {
    private final LastRecords<Subscription> known = new LastRecords<>();
    private final WebSubSettings settings;
    private final FeedBook feeds;
    private final FeedTopicsWriter writer;
    private final JsonMapper json;
    private final Clock clock;
    private volatile boolean complete;

    Subscriptions(WebSubSettings settings, FeedBook feeds, FeedTopicsWriter writer, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.feeds = feeds;
        this.writer = writer;
        this.json = json;
        this.clock = clock;
    }

    /** Whether all of them, and all feeds, have been read. */
    public boolean isComplete() {
        return complete && feeds.isComplete();
    }

    void setComplete(boolean isComplete) {
        complete = isComplete;
    }

    Stream<Subscription> all() {
        return known.all().map(held -> Objects.requireNonNull(held.value()));
    }

    /** That of this feed. */
    public Optional<Subscription> find(String id) {
        return known.find(id).map(held -> Objects.requireNonNull(held.value()));
    }

    /** Until when the hub of a feed pushes it, if it does. */
    public Optional<Instant> heldUntil(String id) {
        var now = clock.instant();
        return settings.isOn() ? find(id).filter(one -> one.isHeld(now)).map(Subscription::until) : Optional.empty();
    }

    Need need(Subscription subscription) {
        return Need.of(subscription, feeds.find(subscription.id()).map(Entry::feed));
    }

    /** @throws FeedTopicsWriter.NotKept if the broker does not take it */
    void publish(Subscription subscription) {
        var value = json.writeValueAsBytes(subscription);
        note(subscription.id(), subscription, writer.write(FeedTopics.SUBSCRIPTIONS, subscription.id(), value));
    }

    /** @throws FeedTopicsWriter.NotKept if the broker does not take it */
    void remove(String id) {
        note(id, null, writer.write(FeedTopics.SUBSCRIPTIONS, id, null));
    }

    void note(String id, @Nullable Subscription subscription, Place place) {
        known.note(id, subscription, place);
    }

    void forgetAll() {
        complete = false;
        known.forgetAll();
    }
}
