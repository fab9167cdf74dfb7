package org.chancery.ingest.arrival.feed.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.chancery.ingest.arrival.feed.list.FeedState.Document;
import org.chancery.ingest.arrival.feed.list.FeedState.FeedFailure;
import org.chancery.ingest.fetch.Fetched.Validators;
import org.junit.jupiter.api.Test;

class FeedStateTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Feed FEED = new Feed(
            "1", URI.create("https://post.example/rss"), null, null, List.of(), List.of(), true, false, NOON, null);
    private static final FeedState NEW = FeedState.unknown(FEED);

    @Test
    void countsNewItemsOfTheLastDay() {
        var state = read(
                read(read(NEW, NOON.minus(Duration.ofHours(30)), 100), NOON.minus(Duration.ofHours(5)), 20), NOON, 4);

        assertThat(state.itemsAnHour(NOON)).isEqualTo(1.0);
        assertThat(read(state, NOON.plusSeconds(60), 24).itemsAnHour(NOON)).isEqualTo(2.0);
        assertThat(state.itemsAnHour(NOON.plus(Duration.ofDays(2)))).isZero();
    }

    @Test
    void remembersWhenItLastBroughtSomethingNew() {
        var state = read(NEW, NOON, 1);
        var later = read(state, NOON.plusSeconds(60), 0).unchanged(NOON.plusSeconds(120), NOON);

        assertThat(later.newItemAt()).isEqualTo(NOON);
        assertThat(later.succeededAt()).isEqualTo(NOON.plusSeconds(120));
    }

    @Test
    void countsFailuresInARowAndRemembersTheLastWhenItIsOver() {
        var failed = NEW.failed(new FeedFailure(NOON, "answered 500"), NOON)
                .failed(new FeedFailure(NOON, "answered 502"), NOON);

        assertThat(failed.failures()).isEqualTo(2);
        assertThat(failed.unchanged(NOON, NOON).failures()).isZero();
        assertThat(failed.unchanged(NOON, NOON).reason()).isEqualTo("answered 502");
    }

    @Test
    void aDocumentOfWhichSomethingWasNotKeptEndsNoRowOfFailures() {
        var failed = NEW.failed(new FeedFailure(NOON, "no broker"), NOON);

        var again = read(failed, NOON, 1).after(failed.failures()).failed(new FeedFailure(NOON, "no broker"), NOON);

        assertThat(again.failures()).isEqualTo(2);
        assertThat(again.latest()).hasSize(1);
    }

    @Test
    void keepsTheLatestTwentyItems() {
        assertThat(read(read(NEW, NOON, 15), NOON, 15).latest()).hasSize(20);
    }

    private static FeedState read(FeedState before, Instant at, int items) {
        var fresh = Collections.nCopies(items, new LatestItem(at, "A", null, "admitted", null, null));
        return before.read(at, at, new Document(Validators.NONE, null, List.of(), fresh));
    }
}
