package org.chancery.ingest.health;

import org.chancery.ingest.arrival.feed.list.FeedBook;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Out of service until the list of feeds has been read, because the service neither fetches nor tells of any before. */
@Component("feeds")
class FeedsHealthIndicator extends AbstractHealthIndicator {
    private final FeedBook book;

    FeedsHealthIndicator(FeedBook book) {
        super("the state of the list of feeds is unknown");
        this.book = book;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (book.isComplete()) {
            health.up();
        } else {
            health.outOfService().withDetail("reason", "still reading the list of feeds");
        }
    }
}
