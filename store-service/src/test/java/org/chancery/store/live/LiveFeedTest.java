package org.chancery.store.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
    private final Topic topic = new Topic();

    @Test
    void keepsAsManyEventsAsItIsToldTo() {
        var feed = feed(3);
        var events = announced(feed, events(5, ""));

        assertThat(rejoined(feed, at(2)).events()).isEqualTo(ids(events.subList(3, 5)));
        assertThat(topic.reads).as("from the topic").isZero();
        assertThat(rejoined(feed, at(0)).events()).isEqualTo(ids(events.subList(1, 5)));
        assertThat(topic.reads).as("from the topic").isOne();
    }

    @Test
    void whoComesBackFromWhereNothingIsLeftIsToldSo() {
        var feed = feed(1);
        announced(feed, events(3, ""));
        topic.first = 2;

        assertThat(rejoined(feed, at(0)).lines()).contains("event:resync");
        assertThat(rejoined(feed, at(1)).lines()).doesNotContain("event:resync");
        assertThat(rejoined(feed, at(7)).lines()).contains("event:resync");
    }

    @Test
    void keepsFewerIfTheyAreLong() {
        var feed = feed(1_000);
        announced(feed, events(200, LONG));

        rejoined(feed, at(150));
        assertThat(topic.reads).isZero();
        rejoined(feed, at(100));
        assertThat(topic.reads).as("20 MB ago").isOne();
    }

    @Test
    void whoMissedMoreThanMayWaitIsGivenItAll() {
        var feed = feed(5_000);
        var events = announced(feed, events(3_000, ""));

        assertThat(rejoined(feed, at(0)).events()).isEqualTo(ids(events.subList(1, 3_000)));
    }

    @Test
    void whoHasSeenMoreElsewhereIsNotGivenItAgain() {
        var feed = feed(10);
        feed.begin(0, 0, 10);
        topic.end = 10;
        var written = new Written();
        var watcher = watcher(written);
        feed.join(watcher, Optional.of(at(1)));

        var events = announced(feed, events(4, ""));
        var writer = Thread.ofVirtual().start(() -> run(watcher));
        await().until(() -> written.events().contains(events.getLast().id()));
        writer.interrupt();

        assertThat(written.events()).isEqualTo(ids(events.subList(2, 4)));
        assertThat(written.ids()).contains("0:2", "0:3");
    }

    @Test
    void whoBeginsToWatchIsGivenNothingOld() {
        var feed = feed(10);
        feed.begin(0, 0, 2);
        var written = new Written();
        var watcher = watcher(written);
        feed.join(watcher, Optional.empty());

        var events = announced(feed, events(4, ""));
        var writer = Thread.ofVirtual().start(() -> run(watcher));
        await().until(() -> written.events().contains(events.getLast().id()));
        writer.interrupt();

        assertThat(written.events()).isEqualTo(ids(events.subList(2, 4)));
    }

    @Test
    void whoWatchesATopicThatIsMadeAnewComesBack() {
        var feed = feed(10);
        announced(feed, events(4, ""));
        var watcher = watcher(new Written());
        feed.join(watcher, Optional.empty());

        announced(feed, events(1, "anew"));

        assertThat(watcher.isOpen()).isFalse();
        topic.end = 1;
        assertThat(rejoined(feed, at(3)).lines()).contains("event:resync");
    }

    @Test
    void whoReadsTooSlowlyIsLetGoAfterManyEventsOrAfterFewLongOnes() {
        var feed = feed(10);
        var slow = watcher(new Written());
        feed.join(slow, Optional.empty());
        announced(feed, events(1_000, ""));
        assertThat(slow.isOpen()).isTrue();
        feed.announce(events(1, "").getFirst(), 0, 1_000);
        assertThat(slow.isOpen()).isFalse();

        var slowWithLongOnes = watcher(new Written());
        feed.join(slowWithLongOnes, Optional.empty());
        var longOnes = events(11, LONG);
        IntStream.range(0, 11).forEach(number -> feed.announce(longOnes.get(number), 0, 1_001 + number));
        assertThat(slowWithLongOnes.isOpen()).isFalse();
        assertThat(meters.counter("chancery.streams.cut.off").count()).isEqualTo(2);
    }

    @Test
    void takesAsManyWatchersAsItIsToldTo() {
        var feed = new LiveFeed(10, 1, new JsonMapper(), new SimpleMeterRegistry());
        var first = watcher(new Written());
        assertThat(feed.join(first, Optional.empty())).isTrue();
        assertThat(feed.join(watcher(new Written()), Optional.empty())).isFalse();

        feed.leave(first);

        assertThat(feed.join(watcher(new Written()), Optional.empty())).isTrue();
    }

    @Test
    void aClosedWatcherStaysClosedAndAClosedFeedTakesNobody() {
        var feed = feed(10);
        var watcher = watcher(new Written());
        feed.join(watcher, Optional.empty());

        feed.stop();
        announced(feed, events(3, ""));

        assertThat(watcher.isOpen()).isFalse();
        assertThat(feed.join(watcher(new Written()), Optional.empty())).isFalse();
    }

    private static LiveWatcher watcher(Written written) {
        return new LiveWatcher(written, ALL, (_, events) -> events);
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

    /** At the offsets from 0 on, as the topic has them. */
    private List<DiplomaticEvent> announced(LiveFeed feed, List<DiplomaticEvent> events) {
        topic.events = events;
        topic.end = Math.max(topic.end, events.size());
        IntStream.range(0, events.size()).forEach(number -> feed.announce(events.get(number), 0, number));
        return events;
    }

    private static StreamPosition at(long offset) {
        return StreamPosition.start().with(0, offset);
    }

    private Written rejoined(LiveFeed feed, StreamPosition lastSeen) {
        var written = new Written();
        var watcher = watcher(written);
        feed.join(watcher, Optional.of(lastSeen));
        watcher.close();
        run(watcher);
        return written;
    }

    /** Writes until it is closed. */
    private void run(LiveWatcher watcher) {
        watcher.run(new MissedEvents(topic, new JsonMapper()));
    }

    /** One partition. */
    private static final class Topic implements EventHistory {
        private List<DiplomaticEvent> events = List.of();
        private long first;
        private long end;
        private int reads;

        @Override
        public boolean hasAllAfter(StreamPosition position) {
            return position.of(0) + 1 >= first && position.of(0) + 1 <= end;
        }

        @Override
        public void read(StreamPosition from, StreamPosition to, Reader reader) {
            reads++;
            for (long offset = from.of(0) + 1; offset <= to.of(0); offset++) {
                reader.take(events.get((int) offset), 0, offset);
            }
        }
    }

    private static List<String> ids(List<DiplomaticEvent> events) {
        return events.stream().map(DiplomaticEvent::id).toList();
    }
}
