package org.chancery.ingest.deadletter.mark;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.apache.kafka.common.KafkaException;
import org.chancery.contract.Topics;
import org.chancery.ingest.deadletter.mark.WaitingLetters.Depth;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How many dead letters wait in each topic, and how old the oldest is; not a number until the topics have been read. */
@Component
class WaitingMetrics {
    private static final Logger log = LoggerFactory.getLogger(WaitingMetrics.class);

    private final WaitingLetters letters;
    private final Clock clock;
    private final Map<String, Depth> depths = new ConcurrentHashMap<>();

    WaitingMetrics(WaitingLetters letters, MeterRegistry meters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
        for (var topic : Topics.ofDeadLetters()) {
            gauge("chancery.dead.letters.waiting", topic, Depth::letters, meters);
            gauge("chancery.dead.letters.oldest.seconds", topic, this::age, meters);
        }
    }

    private void gauge(String name, String topic, ToDoubleFunction<Depth> value, MeterRegistry meters) {
        Gauge.builder(name, depths, known -> {
                    var depth = known.get(topic);
                    return depth == null ? Double.NaN : value.applyAsDouble(depth);
                })
                .tag("topic", topic)
                .register(meters);
    }

    private double age(Depth depth) {
        return depth.oldest()
                .map(oldest -> Duration.between(oldest, clock.instant()).toSeconds())
                .orElse(0L);
    }

    @Scheduled(initialDelay = 3, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            letters.catchUp();
            Topics.ofDeadLetters().forEach(topic -> depths.put(topic, letters.depth(topic)));
        } catch (KafkaException e) {
            log.debug("The dead letters cannot be counted now; the last numbers are the best there are", e);
        }
    }
}
