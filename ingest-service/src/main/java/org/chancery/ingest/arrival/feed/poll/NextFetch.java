package org.chancery.ingest.arrival.feed.poll;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.commons.lang3.ObjectUtils;
import org.chancery.ingest.arrival.feed.list.FeedState;
import org.chancery.ingest.arrival.feed.websub.Subscriptions;
import org.springframework.stereotype.Component;

/** When a feed is fetched next: a hub that pushes it makes fetches rare, but one that has missed something is not relied on. */
@Component
class NextFetch {
    private final Subscriptions subscriptions;
    private final Pace pace;
    private final Clock clock;

    NextFetch(Subscriptions subscriptions, Pace pace, Clock clock) {
        this.subscriptions = subscriptions;
        this.pace = pace;
        this.clock = clock;
    }

    /** @param isNews whether the fetch brought what the hub, if there is one, has not pushed */
    Instant afterSuccess(FeedState before, boolean isNews) {
        var now = clock.instant();
        return subscriptions
                .heldUntil(before.id())
                .filter(_ -> !isNews)
                .map(until -> pace.whilePushed(now, until))
                .orElseGet(() -> pace.afterSuccess(now, before.dueAt()));
    }

    /** @param asked how long the server asks to wait, at least */
    Instant afterFailure(Instant now, FeedState before, Duration asked) {
        return pace.afterFailure(now, before.failures() + 1, asked);
    }

    /** No later than without a hub. */
    Instant soon(FeedState before) {
        var now = clock.instant();
        return ObjectUtils.min(before.dueAt(), pace.afterSuccess(now, now));
    }
}
