package org.chancery.store.webhook;

import static java.time.Duration.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final Patience patience = new Patience(List.of(Duration.ofSeconds(5), Duration.ofMinutes(5)));

    @Test
    void waitsLongerAfterEachFailureUntilItHasHadEnough() {
        assertThat(patience.after(1, ZERO, 0.5)).contains(Duration.ofSeconds(5));
        assertThat(patience.after(2, ZERO, 0.5)).contains(Duration.ofMinutes(5));
        assertThat(patience.after(3, ZERO, 0.5)).isEmpty();
    }

    @Test
    void waitsAsLongAsTheTargetAsksButForNoMoreAttempts() {
        assertThat(patience.after(1, Duration.ofHours(1), 0.5)).contains(Duration.ofHours(1));
        assertThat(patience.after(2, Duration.ofSeconds(1), 0.5)).contains(Duration.ofMinutes(5));
        assertThat(patience.after(3, Duration.ofHours(1), 0.5)).isEmpty();
    }

    @Test
    void leavesAFifthToChanceEitherWay() {
        assertThat(patience.after(1, ZERO, 0)).contains(Duration.ofSeconds(4));
        assertThat(patience.after(1, ZERO, 1)).contains(Duration.ofSeconds(6));
    }
}
