package org.chancery.kit.consumer;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.KafkaEvent;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.ConsumerSeekAware;
import tools.jackson.core.JacksonException;

/** Follows topics from their beginning, to know what they say. Everything happens in the thread of the consumer. */
public interface TopicFollower extends ConsumerSeekAware {
    /**
     * Takes in one record; one that makes it throw is passed over.
     *
     * @throws JacksonException if it is not the JSON that belongs there
     * @throws IllegalArgumentException if it says what cannot be
     * @throws NullPointerException if something is missing
     */
    void follow(ConsumerRecord<byte[], byte[]> read);

    /** What it follows, and how far it has come. */
    CaughtUp progress();

    /** Whatever it read before, it reads again: nothing is committed. */
    @Override
    default void onPartitionsAssigned(Map<TopicPartition, Long> assigned, ConsumerSeekCallback callback) {
        progress().fallBehind();
        callback.seekToBeginning(assigned.keySet());
    }

    /** A batch of records. */
    @KafkaListener(
            id = "#{__listener.progress().followed().listener()}",
            groupId = "#{__listener.progress().followed().group()}",
            topics = "#{__listener.progress().followed().topics()}")
    default void on(List<ConsumerRecord<byte[], byte[]>> records, Consumer<?, ?> consumer) {
        records.forEach(this::tryToFollow);
        progress().look(consumer);
    }

    /** Its consumer, or that of another listener, is idle or has stopped. */
    @EventListener({ListenerContainerIdleEvent.class, ConsumerStoppedEvent.class})
    default void on(KafkaEvent event) {
        progress().on(event);
    }

    private void tryToFollow(ConsumerRecord<byte[], byte[]> read) {
        try {
            follow(read);
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            LoggerFactory.getLogger(getClass())
                    .warn("Record {} of {} does not belong there: {}", read.offset(), read.topic(), e.getMessage());
        }
    }
}
