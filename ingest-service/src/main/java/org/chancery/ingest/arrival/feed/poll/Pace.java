package org.chancery.ingest.arrival.feed.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.apache.commons.lang3.ObjectUtils;
import org.chancery.ingest.arrival.feed.websub.WebSubSettings;
import org.springframework.stereotype.Component;

/** When a feed is fetched next: after the interval, after longer and longer when it fails, and never all feeds at one moment. */
@Component
class Pace {
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MAX_DOUBLINGS = 20;

    /** Share of the pause by which it varies either way. */
    private static final double JITTER = 0.1;

    /** The same for a feed that is fetched much too late. */
    private static final double SPREAD = 0.5;

    private final Duration interval;
    private final Duration pushedInterval;
    private final RandomGenerator random;

    Pace(FeedSettings settings, WebSubSettings hubs, RandomGenerator random) {
        interval = settings.interval();
        pushedInterval = hubs.interval();
        this.random = random;
    }

    /**
     * After a fetch that succeeded. After an outage, when all feeds are late, the next fetches are spread over a whole interval: otherwise
     * all of them would come together again each time.
     *
     * @param dueAt when it should have been
     */
    Instant afterSuccess(Instant now, Instant dueAt) {
        return now.plus(varied(interval, isLate(now, dueAt) ? SPREAD : JITTER));
    }

    /**
     * After a fetch that brought nothing which the hub of the feed had not pushed before: the hub can be relied on.
     *
     * @param until when it pushes
     */
    Instant whilePushed(Instant now, Instant until) {
        return ObjectUtils.min(now.plus(varied(ObjectUtils.max(interval, pushedInterval), JITTER)), until);
    }

    private boolean isLate(Instant now, Instant dueAt) {
        return dueAt.plus(interval).isBefore(now);
    }

    /**
     * After a fetch that failed.
     *
     * @param failures in a row, this one included
     * @param asked how long the server asks to wait, at least
     */
    Instant afterFailure(Instant now, int failures, Duration asked) {
        var doubled = interval.multipliedBy(1L << Math.min(failures - 1, MAX_DOUBLINGS));
        var longest = interval.compareTo(LONGEST) > 0 ? interval : LONGEST;
        var pause = varied(doubled.compareTo(longest) > 0 ? longest : doubled, JITTER);
        return now.plus(pause.compareTo(asked) > 0 ? pause : asked);
    }

    private Duration varied(Duration pause, double share) {
        return Duration.ofNanos((long) (pause.toNanos() * random.nextDouble(1 - share, 1 + share)));
    }
}
