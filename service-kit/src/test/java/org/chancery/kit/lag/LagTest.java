package org.chancery.kit.lag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LagTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @Test
    void ofSeveralPartitionsTheOldestRecordCounts() {
        var lag = Lag.NONE.and(new Lag(2, NOON.minusSeconds(5))).and(new Lag(1, NOON.minusSeconds(90)));

        assertThat(lag.records()).isEqualTo(3);
        assertThat(lag.seconds(NOON)).isEqualTo(90);
    }

    @Test
    void nothingWaitsForNoTime() {
        assertThat(Lag.NONE.seconds(NOON)).isZero();
    }

    @Test
    void aRecordFromTheFutureHasNotWaited() {
        assertThat(new Lag(1, NOON.plusSeconds(60)).seconds(NOON)).isZero();
    }
}
