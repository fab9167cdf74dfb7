package org.chancery.ingest.arrival.feed.item;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.chancery.ingest.fetch.Fetched;
import org.jspecify.annotations.Nullable;

/**
 * The pages that failed but may heal. Each is left alone for a while, or as long as its server asks, and given up after an hour: an
 * item does not stay in its feed for ever. A server that asks to wait is left alone with all its pages.
 */
final class Patience {
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MAX_REMEMBERED = 10_000;

    private final Cache<String, Rest> resting = Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .expireAfterWrite(LONGEST.multipliedBy(2))
            .build();

    private record Rest(Instant since, Instant until) {}

    /** Whether the page is to be left alone for now. */
    boolean isResting(URI page, Instant now) {
        return isLater(resting.getIfPresent(page.toString()), now)
                || isLater(resting.getIfPresent(page.getHost()), now);
    }

    private static boolean isLater(@Nullable Rest rest, Instant now) {
        return rest != null && rest.until().isAfter(now);
    }

    /** Whether to ask again after this failure; if so, not before it is due. */
    boolean lasts(URI page, Fetched.Failed failure, Instant now) {
        var isOfHost = failure.retryAfter().isPositive();
        var name = isOfHost ? page.getHost() : page.toString();
        var known = resting.getIfPresent(name);
        var since = known == null ? now : known.since();
        var until = now.plus(isOfHost ? failure.retryAfter() : PAUSE);
        boolean lasts = failure.mayHeal() && !until.isAfter(since.plus(LONGEST));
        if (lasts) {
            resting.put(name, new Rest(since, until));
        }
        return lasts;
    }

    /** The page was there. */
    void end(URI page) {
        resting.invalidate(page.toString());
        resting.invalidate(page.getHost());
    }
}
