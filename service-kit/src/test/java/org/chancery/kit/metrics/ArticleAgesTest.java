package org.chancery.kit.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleAgesTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ArticleAges ages = new ArticleAges(meters, Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void countsFromThePublicationAndFromTheArrival() {
        ages.note("stored", NOON.minusSeconds(600), NOON.minusSeconds(2));

        assertThat(ages("published").totalAmount()).isEqualTo(600);
        assertThat(ages("received").totalAmount()).isEqualTo(2);
    }

    @Test
    void whatIsNotKnownIsNotCounted() {
        ages.note("stored", null, NOON);

        assertThat(meters.find("chancery.article.age").summaries()).hasSize(1);
    }

    @Test
    void articlesFromAnArchiveDoNotOverflow() {
        for (int i = 0; i < 10; i++) {
            ages.note("stored", Instant.parse("1905-05-04T12:00:00Z"), null);
        }

        assertThat(ages("published").totalAmount()).isGreaterThan(3.8e10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z"})
    void anyTimeThatCanBeWrittenIsTaken(Instant time) {
        assertThatNoException().isThrownBy(() -> ages.note("stored", time, time));
    }

    @Test
    void whatIsPublishedInTheFutureHasNoAge() {
        ages.note("stored", NOON.plusSeconds(60), null);

        assertThat(ages("published").count()).isZero();
    }

    private DistributionSummary ages(String since) {
        return meters.get("chancery.article.age")
                .tags("step", "stored", "since", since)
                .summary();
    }
}
