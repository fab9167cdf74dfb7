package org.chancery.ingest.arrival.feed.poll;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FeedSettingsTest {
    @Test
    void refusesToPollWithoutPause() {
        assertThat(faults(Duration.ZERO)).isEqualTo(1);
        assertThat(faults(Duration.ofMinutes(-5))).isEqualTo(1);
        assertThat(faults(Duration.ofSeconds(1))).isZero();
    }

    private static int faults(Duration interval) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            return validation
                    .getValidator()
                    .validate(new FeedSettings(interval, 1))
                    .size();
        }
    }
}
