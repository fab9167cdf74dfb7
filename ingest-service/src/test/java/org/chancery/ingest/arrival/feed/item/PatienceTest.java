package org.chancery.ingest.arrival.feed.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.chancery.ingest.fetch.Fetched;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");
    private static final URI PAGE = URI.create("https://post.example/talks");
    private static final URI OTHER = URI.create("https://post.example/other");

    private final Patience patience = new Patience();

    @Test
    void aPageThatFailsIsLeftAloneForAWhile() {
        assertThat(patience.isResting(PAGE, NOW)).isFalse();
        assertThat(patience.lasts(PAGE, answered(503, 0), NOW)).isTrue();

        assertThat(patience.isResting(PAGE, NOW.plusSeconds(299))).isTrue();
        assertThat(patience.isResting(PAGE, NOW.plusSeconds(300))).isFalse();
        assertThat(patience.isResting(OTHER, NOW)).isFalse();
    }

    @Test
    void aServerThatAsksToWaitIsLeftAloneWithAllItsPages() {
        assertThat(patience.lasts(PAGE, answered(429, 900), NOW)).isTrue();

        assertThat(patience.isResting(OTHER, NOW.plusSeconds(899))).isTrue();
        assertThat(patience.isResting(URI.create("https://other.example/"), NOW))
                .isFalse();
    }

    @Test
    void isOverAfterAnHour() {
        assertThat(patience.lasts(PAGE, answered(503, 0), NOW)).isTrue();
        assertThat(patience.lasts(PAGE, answered(503, 0), NOW.plusSeconds(1800)))
                .isTrue();
        assertThat(patience.lasts(PAGE, answered(503, 0), NOW.plusSeconds(3600)))
                .isFalse();
    }

    @Test
    void aServerIsLeftAloneForAsLongAsItAsks() {
        assertThat(patience.lasts(PAGE, answered(429, 7200), NOW)).isFalse();

        assertThat(patience.isResting(OTHER, NOW.plusSeconds(7199))).isTrue();
        assertThat(patience.isOver(OTHER, NOW.plusSeconds(1))).isTrue();
        assertThat(patience.isOver(OTHER, NOW.plusSeconds(7199))).isTrue();
        assertThat(patience.isResting(OTHER, NOW.plusSeconds(7200))).isFalse();
    }

    @Test
    void aPageIsNotOverBeforeItsHourIs() {
        assertThat(patience.lasts(PAGE, answered(429, 3000), NOW)).isTrue();

        assertThat(patience.isOver(OTHER, NOW.plusSeconds(10))).isFalse();
        assertThat(patience.lasts(PAGE, answered(429, 3000), NOW.plusSeconds(3000)))
                .isFalse();
        assertThat(patience.isOver(OTHER, NOW.plusSeconds(3000))).isTrue();
    }

    @Test
    void theHourOfAPageDoesNotBeginWithThatOfAnother() {
        assertThat(patience.lasts(PAGE, answered(429, 600), NOW)).isTrue();

        assertThat(patience.lasts(OTHER, answered(429, 600), NOW.plusSeconds(3500)))
                .isTrue();
    }

    @Test
    void beginsAnewWhenThePageWasThere() {
        assertThat(patience.lasts(PAGE, answered(503, 0), NOW)).isTrue();
        patience.end(PAGE);

        assertThat(patience.isResting(PAGE, NOW)).isFalse();
        assertThat(patience.lasts(PAGE, answered(503, 0), NOW.plusSeconds(3600)))
                .isTrue();
    }

    @Test
    void thereIsNoneWithWhatDoesNotHeal() {
        assertThat(patience.lasts(PAGE, answered(404, 0), NOW)).isFalse();
    }

    private static Fetched.Failed answered(int status, int wait) {
        return new Fetched.Failed("answered " + status, status, Duration.ofSeconds(wait));
    }
}
