package org.chancery.ingest.arrival.feed.poll;

import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedPublisher;
import org.chancery.ingest.arrival.feed.list.FeedState;
import org.chancery.ingest.arrival.feed.list.FeedTopicsWriter;
import org.chancery.ingest.arrival.feed.websub.Distributions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A visit to a feed, with what its hub has pushed since the last one; how the feed fares is kept. */
@Component
class KeptVisit {
    private static final Logger log = LoggerFactory.getLogger(KeptVisit.class);

    private final FeedVisit visit;
    private final PushedVisit pushed;
    private final Distributions distributions;
    private final FeedPublisher publisher;

    KeptVisit(FeedVisit visit, PushedVisit pushed, Distributions distributions, FeedPublisher publisher) {
        this.visit = visit;
        this.pushed = pushed;
        this.distributions = distributions;
        this.publisher = publisher;
    }

    void make(Due due) {
        var feed = due.entry().feed();
        try {
            var state = read(feed, due.state());
            if (due.isFetched()) {
                keep(feed, state, visit.to(feed, state));
            }
        } catch (FeedTopicsWriter.NotKept e) {
            log.warn("The state of feed {} could not be saved: {}", feed.url(), e.getMessage());
        }
    }

    private FeedState read(Feed feed, FeedState before) {
        var state = before;
        for (var push : distributions.of(feed.id())) {
            state = keep(feed, state, pushed.of(feed, state, push));
            distributions.end(push);
        }
        return state;
    }

    private FeedState keep(Feed feed, FeedState before, FeedState after) {
        publisher.publish(after);
        tell(feed, before, after);
        return after;
    }

    /** What changes for the feed, not each visit. */
    private static void tell(Feed feed, FeedState before, FeedState after) {
        if (after.failures() == 1) {
            log.warn("Feed {} fails: {}", feed.url(), after.reason());
        } else if (after.failures() == 0 && before.failures() > 0) {
            log.info("Feed {} is back after {} failures", feed.url(), before.failures());
        }
    }
}
