package org.chancery.ingest.arrival.feed.poll;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.concurrent.TimeUnit;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedBook;
import org.chancery.ingest.arrival.feed.list.FeedBook.Entry;
import org.chancery.ingest.arrival.feed.list.FeedState;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks which feeds of this instance are due, and shows how they fare. */
@Component
class FeedPoller {
    private final FeedBook book;
    private final Visits visits;
    private final FeedMetrics metrics;
    private final Clock clock;

    FeedPoller(FeedBook book, Visits visits, FeedMetrics metrics, Clock clock) {
        this.book = book;
        this.visits = visits;
        this.metrics = metrics;
        this.clock = clock;
    }

    private record Due(Entry entry, FeedState state) {}

    /** Those that wait longest come first: of a host with many feeds, none must starve. */
    @Scheduled(fixedDelay = 200, timeUnit = TimeUnit.MILLISECONDS)
    void look() {
        if (!book.isComplete()) {
            return;
        }
        var now = clock.instant();
        book.entries().stream()
                .map(entry -> new Due(entry, book.stateOf(entry.feed())))
                .filter(due -> isDue(due.entry().feed(), due.state(), now))
                .sorted(Comparator.comparing(due -> due.state().dueAt()))
                .forEach(due -> visits.begin(due.entry(), due.state()));
    }

    private static boolean isDue(Feed feed, FeedState state, Instant now) {
        var asked = feed.fetchAt();
        boolean isAsked = asked != null && asked.isAfter(state.checkedAt());
        return !feed.paused() && (isAsked || !state.dueAt().isAfter(now));
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void show() {
        var ours = new HashMap<Feed, FeedState>();
        book.entries().stream()
                .filter(visits::isOurs)
                .forEach(entry -> ours.put(entry.feed(), book.stateOf(entry.feed())));
        metrics.show(ours, clock.instant());
    }
}
