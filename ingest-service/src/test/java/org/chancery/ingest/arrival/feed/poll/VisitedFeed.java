package org.chancery.ingest.arrival.feed.poll;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.chancery.ingest.arrival.feed.list.Feed;

/** A feed that is visited at noon. */
final class VisitedFeed {
    static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final Feed FEED = new Feed(
            "1",
            URI.create("https://post.example/rss"),
            null,
            null,
            List.of(),
            List.of(),
            true,
            false,
            Instant.EPOCH,
            null);

    private VisitedFeed() {}

    /** It is fetched every five minutes. */
    static NextFetch nextFetch() {
        var pace = new Pace(new FeedSettings(Duration.ofMinutes(5), 1), PaceTest.HUBS, new Random(7));
        return new NextFetch(null, pace, CLOCK);
    }
}
