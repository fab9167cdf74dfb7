package org.chancery.kit.metrics;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ArticleAgesTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ArticleAges ages = new ArticleAges(meters, Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void countsFromThePublicationAndFromTheArrival() {
        ages.note("stored", NOON.minusSeconds(600), NOON.minusSeconds(2));

        assertThat(timer("published").totalTime(SECONDS)).isEqualTo(600);
        assertThat(timer("received").totalTime(SECONDS)).isEqualTo(2);
    }

    @Test
    void whatIsNotKnownIsNotCounted() {
        ages.note("stored", null, NOON);

        assertThat(meters.find("chancery.article.age").timers()).hasSize(1);
    }

    @Test
    void whatIsPublishedInTheFutureHasNoAge() {
        ages.note("stored", NOON.plusSeconds(60), null);

        assertThat(timer("published").count()).isZero();
    }

    private Timer timer(String since) {
        return meters.get("chancery.article.age")
                .tags("step", "stored", "since", since)
                .timer();
    }
}
