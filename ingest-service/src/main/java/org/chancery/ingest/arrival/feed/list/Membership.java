package org.chancery.ingest.arrival.feed.list;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Whether the consumer group still counts on this instance: when the broker has answered no heartbeat for as long as a session lasts, its
 * feeds may be another's, and it does not learn of that while it is cut off.
 */
@Component
class Membership {
    static final String LISTENER = "feed-share";
    static final int SESSION_MILLIS = 6_000;

    private static final long SESSION = Duration.ofMillis(SESSION_MILLIS).toNanos();

    private final KafkaListenerEndpointRegistry registry;
    private double answered;
    private volatile long renewed = System.nanoTime() - SESSION;

    Membership(KafkaListenerEndpointRegistry registry) {
        this.registry = registry;
    }

    /** The broker has just answered. */
    void renew() {
        renewed = System.nanoTime();
    }

    boolean isCertain() {
        return System.nanoTime() - renewed < SESSION;
    }

    /** The consumer tells when it last sent a heartbeat; only the number of answers tells that one arrived. */
    @Scheduled(fixedDelay = 500, timeUnit = TimeUnit.MILLISECONDS)
    void listen() {
        double now = heartbeats();
        if (now > answered) {
            renew();
        }
        answered = now; // a new consumer begins at zero, and that is no answer
    }

    private double heartbeats() {
        var share = registry.getListenerContainer(LISTENER);
        return share == null
                ? 0
                : share.metrics().values().stream()
                        .flatMap(metrics -> metrics.entrySet().stream())
                        .filter(metric -> metric.getKey().name().equals("heartbeat-total"))
                        .mapToDouble(metric -> ((Number) metric.getValue().metricValue()).doubleValue())
                        .sum();
    }
}
