package org.chancery.ingest.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccountMetricsTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AccountMetrics metrics = new AccountMetrics(meters);

    @Test
    void showsWhatBecameOfTheArticlesOfEachOutletAndWhatDoesNotAddUp() {
        var sums = new Sums();
        sums.add("My desk", Column.RECEIVED, 10);
        sums.add("My desk", Column.STORED, 6);
        sums.add("My desk", Column.IN_FLIGHT, 1);
        sums.add("Your desk", Column.STORED, 2);

        metrics.show(Account.of(sums), NOON);

        assertThat(articles("My desk", "received")).isEqualTo(10);
        assertThat(articles("My desk", "stored")).isEqualTo(6);
        assertThat(articles("My desk", "in_flight")).isEqualTo(1);
        assertThat(unaccounted("My desk")).isEqualTo(3);
        assertThat(unaccounted("Your desk")).isEqualTo(2);
        assertThat(meters.get("chancery.account.taken.seconds").gauge().value()).isEqualTo(NOON.getEpochSecond());
    }

    @Test
    void outletsBeyondTheHundredthShareALabelAndDoNotOffsetOneAnother() {
        var sums = new Sums();
        IntStream.range(0, 100).forEach(n -> sums.add("desk %03d".formatted(n), Column.RECEIVED, 1));
        sums.add("desk 100", Column.RECEIVED, 1);
        sums.add("desk 101", Column.STORED, 1);

        metrics.show(Account.of(sums), NOON);

        assertThat(unaccounted("others")).isEqualTo(2);
    }

    private double articles(String source, String outcome) {
        return meters.get("chancery.account.articles")
                .tags("source", source, "outcome", outcome)
                .gauge()
                .value();
    }

    private double unaccounted(String source) {
        return meters.get("chancery.account.unaccounted")
                .tag("source", source)
                .gauge()
                .value();
    }
}
