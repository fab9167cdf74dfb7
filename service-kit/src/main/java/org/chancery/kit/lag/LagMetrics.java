package org.chancery.kit.lag;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.apache.kafka.common.KafkaException;
import org.chancery.contract.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Shows how far enrich and store are behind, in records and in seconds. Every service does, because a service that is down tells
 * nothing of itself. Not a number until the broker has been asked.
 */
@Component
class LagMetrics {
    private static final Logger log = LoggerFactory.getLogger(LagMetrics.class);

    private static final String ENRICH = "enrich";
    private static final String STORE = "store";

    private final ConsumerGroups groups;
    private final GroupLag lag;
    private final Map<String, Lag> known = new ConcurrentHashMap<>();

    LagMetrics(ConsumerGroups groups, GroupLag lag, MeterRegistry meters, Clock clock) {
        this.groups = groups;
        this.lag = lag;
        for (var stage : new String[] {ENRICH, STORE}) {
            gauge("chancery.articles.in.flight", stage, Lag::records).register(meters);
            gauge("chancery.lag", stage, known -> known.seconds(clock.instant()))
                    .baseUnit("seconds")
                    .register(meters);
        }
    }

    private Gauge.Builder<Map<String, Lag>> gauge(String name, String stage, ToDoubleFunction<Lag> value) {
        return Gauge.builder(name, known, lags -> {
                    var of = lags.get(stage);
                    return of == null ? Double.NaN : value.applyAsDouble(of);
                })
                .tag("stage", stage);
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        look(ENRICH, groups.enrich(), Topics.RAW_ARTICLES);
        look(STORE, groups.store(), Topics.ENRICHED_ARTICLES);
    }

    private void look(String stage, String group, String topic) {
        try {
            known.put(stage, lag.of(group, topic));
        } catch (ExecutionException | KafkaException e) {
            log.debug("The lag of {} cannot be measured now; the last one is the best there is", stage, e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
