package org.chancery.ingest.arrival.feed.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ingest.arrival.feed.poll.VisitedFeed.FEED;
import static org.chancery.ingest.arrival.feed.poll.VisitedFeed.NOW;

import java.net.URI;
import java.time.Duration;
import org.chancery.ingest.arrival.feed.list.FeedState;
import org.chancery.ingest.fetch.Fetched.Validators;
import org.junit.jupiter.api.Test;

class FeedVisitTest {
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
        return new FeedVisit(source, null, null, VisitedFeed.nextFetch(), VisitedFeed.CLOCK);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable, T> T fail(Throwable failure) throws E {
        throw (E) failure;
    }
}
