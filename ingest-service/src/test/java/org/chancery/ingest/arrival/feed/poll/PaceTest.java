package org.chancery.ingest.arrival.feed.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.chancery.ingest.arrival.feed.websub.WebSubSettings;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    static final WebSubSettings HUBS =
            new WebSubSettings("", Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofSeconds(2));

    private final Pace pace = new Pace(new FeedSettings(Duration.ofMinutes(5), 1), HUBS, new Random(7));

    @Test
    void variesTheIntervalALittle() {
        for (int n = 0; n < 100; n++) {
            assertThat(seconds(pace.afterSuccess(NOW, NOW))).isBetween(270L, 330L);
        }
        assertThat(pace.afterSuccess(NOW, NOW)).isNotEqualTo(pace.afterSuccess(NOW, NOW));
    }

    @Test
    void spreadsFeedsThatAreLateOverAWholeInterval() {
        var outage = NOW.minus(Duration.ofHours(8));
        var next = IntStream.range(0, 1_000)
                .mapToLong(_ -> seconds(pace.afterSuccess(NOW, outage)))
                .summaryStatistics();

        assertThat(next.getMin()).isBetween(150L, 160L);
        assertThat(next.getMax()).isBetween(440L, 450L);
        assertThat(seconds(pace.afterSuccess(NOW, NOW.minus(Duration.ofMinutes(4)))))
                .isBetween(270L, 330L);
    }

    @Test
    void doublesThePauseWithEachFailureUpToSixHours() {
        assertThat(seconds(pace.afterFailure(NOW, 1, Duration.ZERO))).isBetween(270L, 330L);
        assertThat(seconds(pace.afterFailure(NOW, 3, Duration.ZERO))).isBetween(1080L, 1320L);
        assertThat(seconds(pace.afterFailure(NOW, 500, Duration.ZERO))).isBetween(19440L, 23760L);
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        assertThat(seconds(pace.afterFailure(NOW, 1, Duration.ofHours(2)))).isEqualTo(7200);
        assertThat(seconds(pace.afterFailure(NOW, 1, Duration.ofSeconds(1)))).isBetween(270L, 330L);
    }

    @Test
    void aFeedThatIsPushedIsFetchedSeldomButWhenItsHubStops() {
        assertThat(seconds(pace.whilePushed(NOW, NOW.plus(Duration.ofDays(10)))))
                .isBetween(3240L, 3960L);
        assertThat(seconds(pace.whilePushed(NOW, NOW.plus(Duration.ofMinutes(7)))))
                .isEqualTo(420);
    }

    private static long seconds(Instant next) {
        return Duration.between(NOW, next).toSeconds();
    }
}
