package org.chancery.store.arrival;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.Topics;
import org.chancery.kit.trace.Traces;
import org.chancery.store.live.LiveFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.AbstractConsumerSeekAware;
import org.springframework.stereotype.Component;

/** Feeds the live stream. Each instance has a consumer group of its own, so that each streams every event; it commits nothing. */
@Component
class DiplomaticEventListener extends AbstractConsumerSeekAware {
    private static final Logger log = LoggerFactory.getLogger(DiplomaticEventListener.class);

    private final RecordDecoder decoder;
    private final LiveFeed feed;
    private final EventTopic topic;
    private final StreamMetrics metrics;
    private final Traces traces;

    DiplomaticEventListener(
            RecordDecoder decoder, LiveFeed feed, EventTopic topic, StreamMetrics metrics, Traces traces) {
        this.decoder = decoder;
        this.feed = feed;
        this.topic = topic;
        this.metrics = metrics;
        this.traces = traces;
    }

    /** Starts a little before the end, for watchers who come back; after a rebalance, it goes on where it was. */
    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        super.onPartitionsAssigned(assignments, callback);
        long each = Math.ceilDiv(feed.replayed(), Math.max(1, assignments.size()));
        topic.extents(assignments.keySet()).forEach((partition, extent) -> {
            long first = first(partition.partition(), extent, each);
            feed.begin(partition.partition(), first, extent.end());
            callback.seek(partition.topic(), partition.partition(), first);
        });
    }

    private long first(int partition, Extent extent, long each) {
        long next = feed.next(partition).orElse(extent.end() - each);
        return next > extent.end() ? extent.first() : Math.max(extent.first(), next);
    }

    @KafkaListener(
            id = "diplomatic-events",
            groupId = "chancery-live-${random.uuid}",
            topics = Topics.DIPLOMATIC_EVENTS,
            concurrency = "1",
            properties = "enable.auto.commit=false")
    void on(List<ConsumerRecord<byte[], byte[]>> records) {
        for (var one : records) {
            decoder.event(one).ifPresentOrElse(event -> announce(one, event), metrics::passedOver);
        }
    }

    private void announce(ConsumerRecord<?, ?> arrived, DiplomaticEvent event) {
        var article = event.article();
        traces.follow(arrived, "stream", article == null ? null : article.id()).end(() -> {
            feed.announce(event, arrived.partition(), arrived.offset());
            metrics.streamed(arrived, event);
            log.debug("Event {} is streamed", event.id());
        });
    }
}
