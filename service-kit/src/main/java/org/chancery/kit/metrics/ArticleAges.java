package org.chancery.kit.metrics;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How old articles are when they have taken a step: since their outlet published them, and since we received them. No timer, because a
 * few articles from an archive would overflow its sum of nanoseconds.
 */
@Component
public class ArticleAges {
    private final MeterRegistry meters;
    private final Clock clock;

    /** Ages by this clock. */
    public ArticleAges(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Notes that an article has taken a step just now. What was published in the future has no age, and is not counted.
     *
     * @param step {@code received | enriched | stored | streamed}
     */
    public void note(String step, @Nullable Instant publishedAt, @Nullable Instant receivedAt) {
        note(step, "published", publishedAt);
        note(step, "received", receivedAt);
    }

    private void note(String step, String since, @Nullable Instant moment) {
        if (moment != null) {
            DistributionSummary.builder("chancery.article.age")
                    .baseUnit("seconds")
                    .tag("step", step)
                    .tag("since", since)
                    .register(meters)
                    .record(seconds(Duration.between(moment, clock.instant())));
        }
    }

    /** A record may say any time at all, and the milliseconds since the first year that can be written overflow. */
    private static double seconds(Duration age) {
        return age.toSeconds() + age.toMillisPart() / 1000.0;
    }
}
