package org.chancery.ingest.arrival.feed.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.chancery.ingest.arrival.feed.list.LastRecords.Place;
import org.junit.jupiter.api.Test;

class FeedBookTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final FeedBook book = new FeedBook();

    @Test
    void anOlderRecordDoesNotReplaceANewerOne() {
        book.noteFeed("1", feed(true, NOON), at(8));
        book.noteFeed("1", feed(false, NOON), at(7));

        assertThat(book.find("1").orElseThrow().feed().paused()).isTrue();
        assertThat(book.find("1").orElseThrow().partition()).isEqualTo(3);
    }

    @Test
    void aRemovedFeedDoesNotComeBackByAnOlderRecord() {
        book.noteFeed("1", null, at(8));
        book.noteFeed("1", feed(false, NOON), at(7));

        assertThat(book.find("1")).isEmpty();
        assertThat(book.entries()).isEmpty();

        book.noteFeed("1", feed(false, NOON), at(9));

        assertThat(book.entries()).hasSize(1);
    }

    @Test
    void aStateThatIsInNoRecordCountsUntilTheNextOne() {
        var feed = feed(false, NOON);
        var state = FeedState.unknown(feed);
        book.noteState("1", state.unchanged(NOON, NOON), at(4));
        book.expect(state.unchanged(NOON, NOON.plusSeconds(9)));
        book.noteState("1", state.unchanged(NOON, NOON), at(4));

        assertThat(book.stateOf(feed).dueAt()).isEqualTo(NOON.plusSeconds(9));

        book.noteState("1", state.unchanged(NOON, NOON.plusSeconds(20)), at(5));

        assertThat(book.stateOf(feed).dueAt()).isEqualTo(NOON.plusSeconds(20));
    }

    @Test
    void aFeedThatIsAddedAgainHasNoPastWhateverTheClocksSay() {
        var before = FeedState.unknown(feed(false, NOON)).unchanged(NOON.plusSeconds(60), NOON);
        book.noteState("1", before, at(4));

        assertThat(book.stateOf(feed(false, NOON)).succeededAt()).isNotNull();
        assertThat(book.stateOf(feed(false, NOON.plusSeconds(1))).succeededAt()).isNull();
    }

    @Test
    void aRequestToFetchIsAnsweredOnceWhateverTheClocksSay() {
        var asked = feed(false, NOON).fetchedAt(NOON.minusSeconds(3600));
        var state = FeedState.unknown(asked).unchanged(NOON, NOON);

        assertThat(state.isAsked(asked)).isTrue();
        assertThat(state.answering(asked).unchanged(NOON, NOON).isAsked(asked)).isFalse();
    }

    private static Feed feed(boolean paused, Instant addedAt) {
        var url = URI.create("https://post.example/rss");
        return new Feed("1", url, null, null, List.of(), List.of(), true, paused, addedAt, null);
    }

    private static Place at(long offset) {
        return new Place(3, offset);
    }
}
