package org.chancery.ingest.account;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.contract.ArticleSource;
import org.chancery.ingest.account.Account.SourceAccount;
import org.chancery.kit.metrics.SourceLabel;
import org.springframework.stereotype.Component;

/** The last account that somebody asked for; nothing until then. */
@Component
class AccountMetrics {
    private final SourceLabel labels = new SourceLabel();
    private final MultiGauge articles;
    private final MultiGauge unaccounted;
    private final AtomicLong taken = new AtomicLong();

    AccountMetrics(MeterRegistry meters) {
        articles = MultiGauge.builder("chancery.account.articles").register(meters);
        unaccounted = MultiGauge.builder("chancery.account.unaccounted").register(meters);
        Gauge.builder("chancery.account.taken.seconds", taken, AtomicLong::get).register(meters);
    }

    void show(Account account, Instant now) {
        var byOutcome = new TreeMap<String, Map<String, Long>>();
        var missing = new TreeMap<String, Long>();
        for (var source : account.sources()) {
            var label = labels.of(new ArticleSource(source.source(), null));
            outcomes(source)
                    .forEach((outcome, count) -> byOutcome
                            .computeIfAbsent(label, _ -> new TreeMap<>())
                            .merge(outcome, count, Long::sum));
            missing.merge(label, Math.abs(source.missing()), Long::sum);
        }
        articles.register(
                byOutcome.entrySet().stream()
                        .flatMap(one -> one.getValue().entrySet().stream()
                                .map(count -> Row.of(
                                        Tags.of("source", one.getKey(), "outcome", count.getKey()), count.getValue())))
                        .toList(),
                true);
        unaccounted.register(
                missing.entrySet().stream()
                        .map(one -> Row.of(Tags.of("source", one.getKey()), one.getValue()))
                        .toList(),
                true);
        taken.set(now.getEpochSecond());
    }

    private static Map<String, Long> outcomes(SourceAccount source) {
        return Map.of(
                "received", source.received(),
                "stored", source.stored(),
                "revised", source.revised(),
                "duplicate", source.duplicate(),
                "rejected", source.rejected(),
                "dead_lettered", source.deadLettered(),
                "in_flight", source.inFlight());
    }
}
