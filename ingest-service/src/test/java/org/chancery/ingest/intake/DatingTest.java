package org.chancery.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.chancery.contract.RawArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates of articles that tell none, or one that cannot be. */
class DatingTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "a date of its own counts,       2024-05-06T10:00:00Z, https://news.example/2023/01/02/talks, 2024-05-06T10:00:00Z",
        "tomorrow may be a time zone,    2026-03-02T11:00:00Z, https://news.example/2023/01/02/talks, 2026-03-02T11:00:00Z",
        "no date but one in the address, ,                     https://news.example/2023/01/02/talks, 2023-01-02T00:00:00Z",
        "a date to come,                 2062-03-01T00:00:00Z, https://news.example/2023-01-02-talks, 2023-01-02T00:00:00Z",
        "a date to come in the address,  ,                     https://news.example/2062/01/02/talks,",
        "a date to come without another, 2062-03-01T00:00:00Z, https://news.example/talks,",
        "no date at all,                 ,                     ,",
        "an address that is none,        ,                     not a [url]/2023/01/02/,"
    })
    void datesAnArticle(String why, @Nullable Instant told, @Nullable String url, @Nullable Instant date) {
        assertThat(Dating.of(article(told, url, null), NOW).publishedAt())
                .as(why)
                .isEqualTo(date);
    }

    @Test
    void whatIsUnderAnEmbargoIsDatedByItsEnd() {
        var end = NOW.plusSeconds(1_000_000);

        assertThat(Dating.of(article(end, null, end), NOW).publishedAt()).isEqualTo(end);
    }

    private static RawArticle article(@Nullable Instant told, @Nullable String url, @Nullable Instant embargo) {
        return new RawArticle(null, 1, null, null, url, "Talks", null, null, null, null, told, embargo, null, null);
    }
}
