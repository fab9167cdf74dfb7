package org.chancery.ingest.arrival.feed.item;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.commons.lang3.ObjectUtils;
import org.chancery.ingest.fetch.Fetched;

/**
 * The pages that failed but may heal. Each is left alone for a while, or as long as its server asks, and given up after an hour: an
 * item does not stay in its feed for ever. A server that asks to wait is left alone with all its pages.
 */
final class Patience {
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration LONGEST_OF_HOST = Duration.ofDays(1);
    private static final int MAX_REMEMBERED = 10_000;

    private final Cache<URI, Rest> pages = remembering(LONGEST.multipliedBy(2));

    /** Until when each host is left alone. */
    private final Cache<String, Instant> hosts = remembering(LONGEST_OF_HOST);

    private record Rest(Instant since, Instant until) {}

    private static <K, V> Cache<K, V> remembering(Duration longest) {
        return Caffeine.newBuilder()
                .maximumSize(MAX_REMEMBERED)
                .expireAfterWrite(longest)
                .build();
    }

    /** Whether the page is to be left alone for now. */
    boolean isResting(URI page, Instant now) {
        var rest = pages.getIfPresent(page);
        return (rest != null && rest.until().isAfter(now)) || untilOfHost(page).isAfter(now);
    }

    /** Whether a page that rests is no longer waited for: its server asks to wait for longer than its hour lasts. */
    boolean isOver(URI page, Instant now) {
        return untilOfHost(page).isAfter(since(page, now).plus(LONGEST));
    }

    private Instant untilOfHost(URI page) {
        return Objects.requireNonNullElse(hosts.getIfPresent(page.getHost()), Instant.MIN);
    }

    private Instant since(URI page, Instant now) {
        return pages.get(page, _ -> new Rest(now, now)).since();
    }

    /** Whether to ask again after this failure; if so, not before it is due. */
    boolean lasts(URI page, Fetched.Failed failure, Instant now) {
        var asked = ObjectUtils.min(failure.retryAfter(), LONGEST_OF_HOST);
        if (asked.isPositive()) {
            hosts.put(page.getHost(), now.plus(asked));
        }
        var since = since(page, now);
        var until = now.plus(asked.isPositive() ? asked : PAUSE);
        boolean lasts = failure.mayHeal() && !until.isAfter(since.plus(LONGEST));
        if (lasts) {
            pages.put(page, new Rest(since, until));
        }
        return lasts;
    }

    /** The page was there. */
    void end(URI page) {
        pages.invalidate(page);
        hosts.invalidate(page.getHost());
    }
}
