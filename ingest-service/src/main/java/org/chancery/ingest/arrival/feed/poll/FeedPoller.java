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
import org.chancery.ingest.arrival.feed.websub.Distributions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks which feeds of this instance are due or were pushed, and shows how they fare. */
@Component
class FeedPoller {
    private final FeedBook book;
    private final Distributions distributions;
    private final Visits visits;
    private final FeedMetrics metrics;
    private final Clock clock;

    FeedPoller(FeedBook book, Distributions distributions, Visits visits, FeedMetrics metrics, Clock clock) {
        this.book = book;
        this.distributions = distributions;
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
        boolean isFetched = state.isAsked(feed) || !state.dueAt().isAfter(clock.instant());
        boolean isDue = isFetched || distributions.isWaiting(feed.id());
        var answering = isFetched ? state.answering(feed) : state;
        return isDue && !feed.paused() ? Optional.of(new Due(entry, answering, isFetched)) : Optional.empty();
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
