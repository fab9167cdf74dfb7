package org.chancery.kit.lag;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.springframework.stereotype.Component;

/** How far a service has come: the offsets that its consumer group has committed. */
@Component
public class GroupOffsets {
    private final Admin broker;

    GroupOffsets(Admin broker) {
        this.broker = broker;
    }

    /**
     * The next offset of each partition; without those that the group has not begun.
     *
     * @throws KafkaException if the broker does not answer
     */
    public Map<TopicPartition, Long> of(String group) {
        var offsets = new HashMap<TopicPartition, Long>();
        try {
            broker.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, committed) -> {
                        if (committed != null) {
                            offsets.put(partition, committed.offset());
                        }
                    });
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw e.getCause() instanceof KafkaException failure ? failure : new KafkaException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
        return offsets;
    }
}
