package org.chancery.ingest.arrival.feed.poll;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
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

    /** Those that wait longest come first: of a host with many feeds, none must starve. */
    @Scheduled(fixedDelay = 200, timeUnit = TimeUnit.MILLISECONDS)
    void look() {
        if (!book.isComplete()) {
            return;
        }
        book.entries().stream()
                .flatMap(entry -> due(entry).stream())
                .sorted(Comparator.comparing(due -> due.state().dueAt()))
                .forEach(due -> visits.begin(
                        due.entry(), () -> book.find(due.entry().feed().id()).flatMap(this::due)));
    }

    private Optional<Due> due(Entry entry) {
        var feed = entry.feed();
        var state = book.stateOf(feed);
        boolean isDue = state.isAsked(feed) || !state.dueAt().isAfter(clock.instant());
        return isDue && !feed.paused() ? Optional.of(new Due(entry, state.answering(feed))) : Optional.empty();
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
