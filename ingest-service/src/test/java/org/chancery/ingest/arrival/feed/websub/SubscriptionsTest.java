package org.chancery.ingest.arrival.feed.websub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chancery.ingest.arrival.feed.format.Offer;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedBook;
import org.chancery.ingest.arrival.feed.list.LastRecords.Place;
import org.junit.jupiter.api.Test;

/** Where hubs do not reach the service. */
class SubscriptionsTest {
    private static final Offer OFFER =
            new Offer(URI.create("https://hub.example/"), URI.create("https://post.example/rss"));
    private static final Feed FEED =
            new Feed("1", OFFER.topic(), null, null, List.of(), List.of(), true, false, Instant.EPOCH, null);

    private static final WebSubSettings OFF =
            new WebSubSettings("", Duration.ofHours(1), Duration.ofMinutes(1), Duration.ZERO);

    private final FeedBook book = new FeedBook();
    private final Subscriptions subscriptions = new Subscriptions(OFF, book, null, null, Clock.systemUTC());

    @Test
    void anOfferIsNotTaken() {
        new Offering(subscriptions, OFF, book, Clock.systemUTC()).notice(FEED, OFFER);

        assertThat(subscriptions.find("1")).isEmpty();
    }

    /** Of the time when they did. */
    @Test
    void aSubscriptionDoesNotMakeFetchesRare() {
        var now = Instant.now();
        var before = new Subscription(
                "1", 0, OFFER, "https://news.example", new Keys("1", "2"), false, Asking.at(now), null);

        subscriptions.note("1", before.held(now, Duration.ofMinutes(1)), new Place(0, 0));

        assertThat(subscriptions.heldUntil("1")).isEmpty();
    }
}
