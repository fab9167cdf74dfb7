package org.chancery.store.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Filters;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What the feed keeps and for whom, and when it lets go. */
class LiveFeedTest {
    private static final EventFilter ALL = Filters.all();
    private static final String LONG = "x".repeat(200_000);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void keepsAsManyEventsAsItIsToldTo() {
        var feed = feed(3);
        var events = events(5, "");
        events.forEach(feed::announce);

        assertThat(missed(feed, events.get(2))).isEqualTo(ids(events.subList(3, 5)));
        assertThat(missed(feed, events.get(1))).as("no longer kept").isEmpty();
    }

    @Test
    void whoseLastEventIsForgottenIsToldSo() {
        var feed = feed(1);
        var events = events(3, "");
        events.forEach(feed::announce);

        assertThat(rejoined(feed, events.getFirst()).lines()).contains("event:resync");
        assertThat(rejoined(feed, events.getLast()).lines()).doesNotContain("event:resync");
    }

    @Test
    void keepsFewerIfTheyAreLong() {
        var feed = feed(1_000);
        var events = events(200, LONG);
        events.forEach(feed::announce);

        assertThat(missed(feed, events.get(150))).isEqualTo(ids(events.subList(151, 200)));
        assertThat(missed(feed, events.get(100))).as("20 MB ago").isEmpty();
    }

    @Test
    void whoMissedMoreThanMayWaitIsGivenItAll() {
        var feed = feed(5_000);
        var events = events(3_000, "");
        events.forEach(feed::announce);

        assertThat(missed(feed, events.getFirst())).isEqualTo(ids(events.subList(1, 3_000)));
    }

    @Test
    void whoReadsTooSlowlyIsLetGoAfterManyEventsOrAfterFewLongOnes() {
        var feed = feed(10);
        var slow = new LiveWatcher(new Written(), ALL);
        feed.join(slow, Optional.empty());
        events(1_000, "").forEach(feed::announce);
        assertThat(slow.isOpen()).isTrue();
        events(1, "").forEach(feed::announce);
        assertThat(slow.isOpen()).isFalse();

        var slowWithLongOnes = new LiveWatcher(new Written(), ALL);
        feed.join(slowWithLongOnes, Optional.empty());
        events(11, LONG).forEach(feed::announce);
        assertThat(slowWithLongOnes.isOpen()).isFalse();
        assertThat(meters.counter("chancery.streams.cut.off").count()).isEqualTo(2);
    }

    @Test
    void takesAsManyWatchersAsItIsToldTo() {
        var feed = new LiveFeed(10, 1, new JsonMapper(), new SimpleMeterRegistry());
        var first = new LiveWatcher(new Written(), ALL);
        assertThat(feed.join(first, Optional.empty())).isTrue();
        assertThat(feed.join(new LiveWatcher(new Written(), ALL), Optional.empty()))
                .isFalse();

        feed.leave(first);

        assertThat(feed.join(new LiveWatcher(new Written(), ALL), Optional.empty()))
                .isTrue();
    }

    @Test
    void aClosedWatcherStaysClosedAndAClosedFeedTakesNobody() {
        var feed = feed(10);
        var watcher = new LiveWatcher(new Written(), ALL);
        feed.join(watcher, Optional.empty());

        feed.stop();
        events(3, "").forEach(feed::announce);

        assertThat(watcher.isOpen()).isFalse();
        assertThat(feed.join(new LiveWatcher(new Written(), ALL), Optional.empty()))
                .isFalse();
    }

    private LiveFeed feed(int replayed) {
        return new LiveFeed(replayed, 100, new JsonMapper(), meters);
    }

    private static List<DiplomaticEvent> events(int count, String words) {
        return IntStream.range(0, count)
                .mapToObj(number -> Editions.meeting(number + words)
                        .reportedBy(Editions.summit("article").reference())
                        .about(List.of(words)))
                .toList();
    }

    private static List<String> missed(LiveFeed feed, DiplomaticEvent lastSeen) {
        return rejoined(feed, lastSeen).ids();
    }

    private static Written rejoined(LiveFeed feed, DiplomaticEvent lastSeen) {
        var written = new Written();
        var watcher = new LiveWatcher(written, ALL);
        feed.join(watcher, Optional.of(lastSeen.id()));
        watcher.close();
        watcher.run();
        return written;
    }

    private static List<String> ids(List<DiplomaticEvent> events) {
        return events.stream().map(DiplomaticEvent::id).toList();
    }
}
