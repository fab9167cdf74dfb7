package org.chancery.ingest.arrival.feed.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ingest.arrival.feed.poll.VisitedFeed.FEED;
import static org.chancery.ingest.arrival.feed.poll.VisitedFeed.NOW;

import java.time.Duration;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedState;
import org.chancery.ingest.arrival.feed.websub.Distribution;
import org.chancery.ingest.fetch.Fetched.Validators;
import org.junit.jupiter.api.Test;

/** What a hub pushed and nobody can read has the feed fetched, no later than it would have been. */
class PushedVisitTest {
    @Test
    void isAFailureOfTheFeed() {
        var before = FeedState.unknown(FEED).unchanged(NOW, NOW.plus(Duration.ofHours(1)));

        var after = visit().of(FEED, before, new Distribution("1/1", 0, "", new byte[0]));

        assertThat(after.failures()).isEqualTo(1);
        assertThat(after.reason()).isEqualTo("its hub pushed what cannot be read: StackOverflowError: ");
        assertThat(Duration.between(NOW, after.dueAt())).isLessThan(Duration.ofMinutes(6));
    }

    @Test
    void doesNotPutTheFetchOff() {
        var before = FeedState.unknown(FEED).unchanged(NOW, NOW.plusSeconds(3));

        var after = visit().of(FEED, before, new Distribution("1/1", 0, "", new byte[0]));

        assertThat(after.dueAt()).isEqualTo(before.dueAt());
    }

    private static PushedVisit visit() {
        var source = new FeedSource(null, null, null) {
            @Override
            FeedAnswer read(Feed feed, Distribution push, Validators known) {
                throw new StackOverflowError();
            }
        };
        return new PushedVisit(source, null, VisitedFeed.nextFetch(), VisitedFeed.CLOCK);
    }
}
