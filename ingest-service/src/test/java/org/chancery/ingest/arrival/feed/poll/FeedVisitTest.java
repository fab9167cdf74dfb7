package org.chancery.ingest.arrival.feed.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedState;
import org.chancery.ingest.fetch.Fetched.Validators;
import org.junit.jupiter.api.Test;

class FeedVisitTest {
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
    private static final Feed FEED = new Feed(
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

    @Test
    void aFaultOfOursIsAFailureOfTheFeedAndItsHostHasARest() {
        var after = visit(new IllegalStateException("surprise")).to(FEED, FeedState.unknown(FEED));

        assertThat(after.failures()).isEqualTo(1);
        assertThat(after.reason()).isEqualTo("cannot be visited: IllegalStateException: surprise");
        assertThat(Duration.between(NOW, after.dueAt())).isGreaterThan(Duration.ofMinutes(4));
        assertThat(visit(new StackOverflowError()).to(FEED, after).failures()).isEqualTo(2);
    }

    /** A visit to a feed whose reader fails like this. */
    private static FeedVisit visit(Throwable failure) {
        var source = new FeedSource(null, null, null) {
            @Override
            FeedAnswer ask(URI url, Validators known) {
                return FeedVisitTest.<RuntimeException, FeedAnswer>fail(failure);
            }
        };
        var pace = new Pace(new FeedSettings(Duration.ofMinutes(5), 1), PaceTest.HUBS, new Random(7));
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new FeedVisit(source, null, null, new NextFetch(null, pace, clock), clock);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable, T> T fail(Throwable failure) throws E {
        throw (E) failure;
    }
}
