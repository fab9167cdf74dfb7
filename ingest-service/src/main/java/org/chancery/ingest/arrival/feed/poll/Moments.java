package org.chancery.ingest.arrival.feed.poll;

import java.time.Instant;
import org.chancery.ingest.arrival.feed.list.FeedState;
import org.jspecify.annotations.Nullable;

/** Moments as metrics tell them: in seconds since 1970, 0 for never. */
final class Moments {
    private Moments() {}

    static double seconds(@Nullable Instant moment) {
        return moment == null ? 0 : moment.getEpochSecond();
    }

    static @Nullable Instant ofFailure(FeedState state) {
        return state.failure() == null ? null : state.failure().at();
    }

    /** Of two moments; a feed that has brought nothing yet does not hide that another one has become silent. */
    static double earlier(double one, double other) {
        return one == 0 || other == 0 ? Math.max(one, other) : Math.min(one, other);
    }
}
