package org.chancery.store.arrival;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.Topics;
import org.chancery.store.live.LiveFeed;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.AbstractConsumerSeekAware;
import org.springframework.stereotype.Component;

/** Feeds the live stream. Each instance has a consumer group of its own, so that each streams every event; it commits nothing. */
@Component
class DiplomaticEventListener extends AbstractConsumerSeekAware {
    private final RecordDecoder decoder;
    private final LiveFeed feed;
    private final Counter passedOver;

    DiplomaticEventListener(RecordDecoder decoder, LiveFeed feed, MeterRegistry meters) {
        this.decoder = decoder;
        this.feed = feed;
        passedOver = meters.counter("chancery.events.not.streamed");
    }

    /** Starts a little before the end, so that watchers can go on after this service was away. */
    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        super.onPartitionsAssigned(assignments, callback);
        long each = Math.ceilDiv(feed.replayed(), Math.max(1, assignments.size()));
        assignments
                .keySet()
                .forEach(partition -> callback.seekRelative(partition.topic(), partition.partition(), -each, false));
    }

    @KafkaListener(
            id = "diplomatic-events",
            groupId = "chancery-live-${random.uuid}",
            topics = Topics.DIPLOMATIC_EVENTS,
            concurrency = "1",
            properties = "enable.auto.commit=false")
    void on(List<ConsumerRecord<byte[], byte[]>> records) {
        for (var one : records) {
            decoder.event(one).ifPresentOrElse(feed::announce, passedOver::increment);
        }
    }
}
