package org.chancery.kit.consumer;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Sets a consumer back to the offsets committed at the broker, after a pause. */
record Rewind(Consumer<?, ?> consumer, MessageListenerContainer container, Retries retries) {
    /** Where nothing is committed yet, the batch starts again. */
    void after(Exception failure, ConsumerRecords<?, ?> batch) {
        pause(failure);
        var committed = committed(batch.partitions());
        for (var partition : batch.partitions()) {
            var offset = committed.get(partition);
            consumer.seek(
                    partition,
                    offset == null ? batch.records(partition).getFirst().offset() : offset.offset());
        }
    }

    /** Nothing can continue without this answer, so it is retried until it comes. */
    private Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions) {
        while (true) {
            try {
                return consumer.committed(partitions);
            } catch (KafkaException e) {
                pause(e);
                if (!container.isRunning()) {
                    throw e;
                }
            }
        }
    }

    private void pause(Exception failure) {
        Pause.of(container, retries.failed(String.valueOf(container.getListenerId()), failure));
    }
}
