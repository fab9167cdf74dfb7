package org.chancery.store.arrival;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventHeaders;
import org.chancery.kit.metrics.ArticleAges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the events that are not streamed, and how old the articles of those are that are. */
@Component
class StreamMetrics {
    private final ArticleAges ages;
    private final Counter passedOver;
    private final Instant start;

    StreamMetrics(ArticleAges ages, MeterRegistry meters, Clock clock) {
        this.ages = ages;
        passedOver = meters.counter("chancery.events.not.streamed");
        start = clock.instant();
    }

    void passedOver() {
        passedOver.increment();
    }

    /** Events from before the start are only kept for those who come back; nobody has waited for them. */
    void streamed(ConsumerRecord<?, ?> arrived, DiplomaticEvent event) {
        var article = event.article();
        if (article != null && arrived.timestamp() >= start.toEpochMilli()) {
            ages.note("streamed", article.publishedAt(), time(arrived.headers().lastHeader(EventHeaders.RECEIVED_AT)));
        }
    }

    private static @Nullable Instant time(@Nullable Header header) {
        try {
            return header == null || header.value() == null ? null : Instant.parse(new String(header.value(), UTF_8));
        } catch (DateTimeException _) {
            return null; // anybody may write to the topic
        }
    }
}
