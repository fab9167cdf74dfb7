package org.chancery.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120                           | PT2M
            Mon, 04 May 2026 12:10:00 GMT | PT10M
            Mon, 04 May 2026 11:00:00 GMT | PT0S
            999999999                     | PT24H
            soon                          | PT0S
            -5                            | PT0S
            99999999999999999999          | PT0S
            """)
    void readsSecondsAndDates(String header, Duration wait) {
        assertThat(RetryAfter.of(Optional.of(header), NOW)).isEqualTo(wait);
    }
}
