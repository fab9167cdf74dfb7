package org.chancery.store.arrival;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.stereotype.Component;

/**
 * Commits the end of each partition while no more articles arrive. The last article is followed by the marker of its transaction, which
 * consumers never see: without this, each partition would show a lag of one record forever.
 */
@Component
class LastMark {
    private final Map<TopicPartition, Long> committed = new ConcurrentHashMap<>();

    @EventListener(condition = "#idle.listenerId.startsWith('" + EnrichedArticleListener.ID + "')")
    void on(ListenerContainerIdleEvent idle) {
        var consumer = idle.getConsumer();
        var further = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition : consumer.assignment()) {
            long position = consumer.position(partition);
            if (!Long.valueOf(position).equals(committed.put(partition, position))) {
                further.put(partition, new OffsetAndMetadata(position));
            }
        }
        if (!further.isEmpty()) {
            consumer.commitAsync(further, null);
        }
    }
}
