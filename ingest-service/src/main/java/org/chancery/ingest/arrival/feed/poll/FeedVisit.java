package org.chancery.ingest.arrival.feed.poll;

import java.time.Clock;
import java.time.Duration;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.chancery.ingest.arrival.feed.item.Delivery;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedState;
import org.chancery.ingest.arrival.feed.list.FeedState.Document;
import org.chancery.ingest.arrival.feed.list.FeedState.FeedFailure;
import org.chancery.ingest.arrival.feed.websub.Offering;
import org.chancery.ingest.fetch.Fetched.Validators;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One visit to a feed: ask it, hand its new items to the intake, note how it fares. */
@Component
class FeedVisit {
    private static final Logger log = LoggerFactory.getLogger(FeedVisit.class);

    private final FeedSource source;
    private final Delivery delivery;
    private final Offering offering;
    private final NextFetch next;
    private final Clock clock;

    FeedVisit(FeedSource source, Delivery delivery, Offering offering, NextFetch next, Clock clock) {
        this.source = source;
        this.delivery = delivery;
        this.offering = offering;
        this.next = next;
        this.clock = clock;
    }

    /** How the feed fares afterwards. Whatever happens, it is not due at once again, or its host would have no rest. */
    FeedState to(Feed feed, FeedState before) {
        try {
            return visited(feed, before);
        } catch (RuntimeException | StackOverflowError e) {
            log.error(
                    "Feed {} cannot be visited, which is a fault of Chancery; it is tried again later", feed.url(), e);
            return failed(before, "cannot be visited: " + ExceptionUtils.getMessage(e), Duration.ZERO);
        }
    }

    private FeedState visited(Feed feed, FeedState before) {
        return switch (source.ask(feed.url(), before.validators())) {
            case FeedAnswer.Document document -> deliver(feed, before, document);
            case FeedAnswer.Failed(var reason, var wait) -> failed(before, reason, wait);
            case FeedAnswer.Unchanged() -> before.unchanged(clock.instant(), next.afterSuccess(before, false));
        };
    }

    /** What was not kept gets no mark, and the document counts as unknown, so that it comes again. */
    private FeedState deliver(Feed feed, FeedState before, FeedAnswer.Document document) {
        var delivered = delivery.of(feed, document.content(), before.marks());
        var unkept = delivered.unkept();
        var validators = delivered.isWhole() && unkept == null ? document.validators() : Validators.NONE;
        var brought = new Document(validators, document.content().title(), delivered.marks(), delivered.fresh());
        boolean isNews = !delivered.fresh().isEmpty();
        var after = before.read(clock.instant(), next.afterSuccess(before, isNews), brought);
        offering.notice(feed, document.content().offer());
        return unkept == null ? after : failed(after.after(before.failures()), unkept, Duration.ZERO);
    }

    private FeedState failed(FeedState before, String reason, Duration wait) {
        var now = clock.instant();
        return before.failed(new FeedFailure(now, reason), next.afterFailure(now, before, wait));
    }
}
