package org.chancery.ingest.arrival.feed.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedState;
import org.chancery.ingest.arrival.feed.list.LatestItem;
import org.chancery.ingest.fetch.Fetched.Validators;
import org.junit.jupiter.api.Test;

class FeedMetricsTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    private final FeedMetrics metrics = new FeedMetrics(registry);
    private final Feed politics = feed("https://post.example/politics", false);
    private final Feed world = feed("https://post.example/world", false);

    @Test
    void aDeadFeedIsNotHiddenBehindAnotherOneOfItsName() {
        var minuteAgo = NOON.minusSeconds(60);

        metrics.show(Map.of(politics, read(politics, NOON), world, read(world, minuteAgo)), NOON);

        assertThat(shown("chancery.feed.last.success")).isEqualTo(minuteAgo.getEpochSecond());
        assertThat(shown("chancery.feed.last.item")).isEqualTo(minuteAgo.getEpochSecond());
    }

    @Test
    void aFeedThatHasBroughtNothingYetDoesNotHideTheSilenceOfAnother() {
        metrics.show(Map.of(politics, read(politics, NOON), world, FeedState.unknown(world)), NOON);

        assertThat(shown("chancery.feed.last.item")).isEqualTo(NOON.getEpochSecond());
        assertThat(shown("chancery.feed.last.success")).isZero();
    }

    @Test
    void theLastErrorIsShownAlsoWhenItIsOver() {
        var failure = new FeedState.FeedFailure(NOON, "answered 500");
        var back = FeedState.unknown(politics).failed(failure, NOON).unchanged(NOON.plusSeconds(60), NOON);

        metrics.show(Map.of(politics, back, world, read(world, NOON)), NOON);

        assertThat(shown("chancery.feed.last.error")).isEqualTo(NOON.getEpochSecond());
        assertThat(shown("chancery.feed.failures")).isZero();
    }

    @Test
    void aPausedFeedIsNotShown() {
        var paused = feed("https://post.example/politics", true);
        var failing = FeedState.unknown(paused).failed(new FeedState.FeedFailure(NOON, "answered 500"), NOON);
        metrics.show(Map.of(politics, failing), NOON);
        assertThat(shown("chancery.feed.failures")).isEqualTo(1);

        metrics.show(Map.of(paused, failing), NOON);

        assertThat(registry.find("chancery.feed.failures").gauges()).isEmpty();
        assertThat(registry.find("chancery.feed.last.item").gauges()).isEmpty();
    }

    private double shown(String name) {
        return registry.get(name).tag("feed", "The Post").gauge().value();
    }

    private static FeedState read(Feed feed, Instant at) {
        var item = new LatestItem(at, "Talks", null, "admitted", null, null);
        return FeedState.unknown(feed)
                .read(at, at, new FeedState.Document(Validators.NONE, null, List.of(), List.of(item)));
    }

    private static Feed feed(String url, boolean paused) {
        return new Feed(url, URI.create(url), "The Post", null, List.of(), List.of(), true, paused, NOON, null);
    }
}
