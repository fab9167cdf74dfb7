package org.chancery.ingest.arrival.feed.poll;

import java.time.Clock;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.chancery.ingest.arrival.feed.item.Delivery;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedState;
import org.chancery.ingest.arrival.feed.list.FeedState.Document;
import org.chancery.ingest.arrival.feed.list.FeedState.FeedFailure;
import org.chancery.ingest.arrival.feed.websub.Distribution;
import org.chancery.ingest.fetch.Fetched.Validators;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The other way round: the hub of a feed has pushed a document, which is read as if it had been fetched. */
@Component
class PushedVisit {
    private static final Logger log = LoggerFactory.getLogger(PushedVisit.class);

    private final FeedSource source;
    private final Delivery delivery;
    private final NextFetch next;
    private final Clock clock;

    PushedVisit(FeedSource source, Delivery delivery, NextFetch next, Clock clock) {
        this.source = source;
        this.delivery = delivery;
        this.next = next;
        this.clock = clock;
    }

    /** How the feed fares afterwards. Whatever happens, what was pushed is not read again; the feed is fetched soon instead. */
    FeedState of(Feed feed, FeedState before, Distribution push) {
        try {
            return read(feed, before, push);
        } catch (RuntimeException | StackOverflowError e) {
            log.error("What was pushed of feed {} cannot be read, which is a fault of Chancery", feed.url(), e);
            return failed(before, "cannot be read: " + ExceptionUtils.getMessage(e));
        }
    }

    private FeedState read(Feed feed, FeedState before, Distribution push) {
        return switch (source.read(feed, push, before.validators())) {
            case FeedAnswer.Document document -> deliver(feed, before, document);
            case FeedAnswer.Failed(var reason, var _) -> failed(before, reason);
            case FeedAnswer.Unchanged() -> before;
        };
    }

    private FeedState failed(FeedState before, String reason) {
        return before.failed(new FeedFailure(clock.instant(), "its hub pushed what " + reason), next.soon(before));
    }

    /** What was in the feed before may still be there. What was not kept, or waits for its page, comes with a fetch that finds it unknown. */
    private FeedState deliver(Feed feed, FeedState before, FeedAnswer.Document document) {
        var delivered = delivery.of(feed, document.content(), before.marks());
        boolean isDone = delivered.isWhole() && delivered.unkept() == null;
        var validators = isDone ? before.validators() : Validators.NONE;
        var dueAt = isDone ? before.dueAt() : next.soon(before);
        return before.pushed(
                clock.instant(), dueAt, new Document(validators, null, delivered.marks(), delivered.fresh()));
    }
}
