package org.chancery.ingest.arrival.feed.websub;

import java.security.SecureRandom;
import java.time.Clock;
import org.chancery.ingest.arrival.feed.format.Offer;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedBook;
import org.chancery.ingest.arrival.feed.list.FeedBook.Entry;
import org.chancery.ingest.arrival.feed.list.FeedTopicsWriter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Notices which feeds offer to be pushed, if hubs reach this service. */
@Component
public class Offering {
    private static final Logger log = LoggerFactory.getLogger(Offering.class);

    private final SecureRandom random = new SecureRandom();
    private final Subscriptions subscriptions;
    private final WebSubSettings settings;
    private final FeedBook feeds;
    private final Clock clock;

    Offering(Subscriptions subscriptions, WebSubSettings settings, FeedBook feeds, Clock clock) {
        this.subscriptions = subscriptions;
        this.settings = settings;
        this.feeds = feeds;
        this.clock = clock;
    }

    /** A document of the feed makes this offer, or none. */
    public void notice(Feed feed, @Nullable Offer offer) {
        if (!settings.isOn()) {
            return;
        }
        var before = subscriptions.find(feed.id()).filter(one -> !one.ending());
        if (offer == null) {
            before.ifPresent(one -> publish(one.unoffered(clock.instant())));
        } else if (before.isEmpty() || !before.get().offer().equals(offer)) {
            feeds.find(feed.id()).ifPresent(entry -> publish(fresh(entry, offer)));
        }
    }

    private Subscription fresh(Entry entry, Offer offer) {
        var first = Asking.at(clock.instant().plus(settings.headStart()));
        return new Subscription(
                entry.feed().id(), entry.partition(), offer, settings.callback(), Keys.of(random), false, first, null);
    }

    /** What is not kept is noticed again. */
    private void publish(Subscription subscription) {
        try {
            subscriptions.publish(subscription);
        } catch (FeedTopicsWriter.NotKept e) {
            log.warn("That feed {} offers to be pushed is not kept: {}", subscription.id(), e.getMessage());
        }
    }
}
