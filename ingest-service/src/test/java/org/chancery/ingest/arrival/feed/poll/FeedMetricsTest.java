package org.chancery.ingest.arrival.feed.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedState;
import org.junit.jupiter.api.Test;

class FeedMetricsTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void ofFeedsWithOneNameTheLatestMomentIsShown() {
        var politics = feed("https://post.example/politics");
        var world = feed("https://post.example/world");
        var metrics = new FeedMetrics(registry);

        metrics.show(
                Map.of(
                        politics, FeedState.unknown(politics).unchanged(NOON, NOON),
                        world, FeedState.unknown(world).unchanged(NOON.minusSeconds(60), NOON)),
                NOON);

        var shown = registry.get("chancery.feed.last.success").tag("feed", "The Post");
        assertThat(shown.gauge().value()).isEqualTo(NOON.getEpochSecond());
    }

    private static Feed feed(String url) {
        return new Feed(url, URI.create(url), "The Post", null, List.of(), List.of(), true, false, NOON, null);
    }
}
