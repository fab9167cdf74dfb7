package org.chancery.ingest.arrival.feed.websub;

import java.time.Instant;
import java.util.Optional;
import org.chancery.ingest.arrival.feed.list.Feed;

/** Whether a subscription is needed. */
enum Need {
    WANTED,
    /** Its feed is paused. */
    PAUSED,
    /** Its feed is removed, or offers it no more. */
    GONE;

    static Need of(Subscription subscription, Optional<Feed> feed) {
        return feed.isEmpty() || subscription.ending() ? GONE : feed.get().paused() ? PAUSED : WANTED;
    }

    /** Whether there is something to do about it now. */
    boolean isDue(Subscription subscription, String base, Instant now) {
        var asking = subscription.asking();
        return switch (this) {
            case WANTED -> asking.isDue(now) || !subscription.base().equals(base);
            case PAUSED -> subscription.isHeld(now) && (!asking.pending() || asking.isDue(now));
            case GONE -> !asking.pending() || asking.isDue(now);
        };
    }
}
