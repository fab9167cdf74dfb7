package org.chancery.kit.consumer;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.CommonContainerStoppingErrorHandler;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ListenerUtils;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Handles transient failures of a batch: after a pause, the consumer continues from the offsets committed at the broker, and from
 * nowhere else. This is right even if part of the batch was committed, or if nobody knows whether a commit arrived.
 */
@Component
class GoOnFromCommitted implements CommonErrorHandler {
    private static final Logger log = LoggerFactory.getLogger(GoOnFromCommitted.class);
    private static final long FIRST_WAIT_MILLIS = 200;
    private static final long MAX_WAIT_MILLIS = 10_000;

    private final CommonErrorHandler stop = new CommonContainerStoppingErrorHandler();
    private final Retries retries;

    GoOnFromCommitted(Retries retries) {
        this.retries = retries;
    }

    @Override
    public void handleBatch(
            Exception failure,
            ConsumerRecords<?, ?> batch,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable listener) {
        if (isFenced(failure)) {
            log.error(
                    "{} stops because another instance with this name is running; give each its own CHANCERY_INSTANCE",
                    container.getListenerId());
            log.debug("How {} noticed the other instance", container.getListenerId(), failure);
            stop.handleBatch(failure, batch, consumer, container, listener);
        }
        pause(container, retries.failed(String.valueOf(container.getListenerId()), failure));
        var committed = committed(consumer, batch.partitions(), container);
        for (var partition : batch.partitions()) {
            var offset = committed.get(partition);
            consumer.seek(
                    partition,
                    offset == null ? batch.records(partition).getFirst().offset() : offset.offset());
        }
    }

    /** If we continued, the other instance would be fenced in turn. A transaction timeout has another exception, and is transient. */
    private static boolean isFenced(Throwable failure) {
        return ExceptionUtils.getThrowableList(failure).stream()
                .anyMatch(cause -> cause instanceof ProducerFencedException
                        || cause instanceof FencedInstanceIdException
                        // The first failure may say less than the failed roll-back after it.
                        || Arrays.stream(cause.getSuppressed()).anyMatch(GoOnFromCommitted::isFenced));
    }

    /** Nothing can continue without this answer, so it is retried until it comes. */
    private Map<TopicPartition, OffsetAndMetadata> committed(
            Consumer<?, ?> consumer, Set<TopicPartition> partitions, MessageListenerContainer container) {
        while (true) {
            try {
                return consumer.committed(partitions);
            } catch (KafkaException e) {
                pause(container, retries.failed(String.valueOf(container.getListenerId()), e));
                if (!container.isRunning()) {
                    throw e;
                }
            }
        }
    }

    private static void pause(MessageListenerContainer container, int attempts) {
        var backOff = new ExponentialBackOff(FIRST_WAIT_MILLIS, 2);
        backOff.setMaxInterval(MAX_WAIT_MILLIS);
        var waits = backOff.start();
        long millis = FIRST_WAIT_MILLIS;
        for (int i = 0; i < Math.min(attempts, 10); i++) {
            millis = waits.nextBackOff();
        }
        try {
            ListenerUtils.stoppableSleep(container, millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** A poll has failed: the broker is unreachable, or the group is rebalancing. */
    @Override
    public void handleOtherException(
            Exception failure, Consumer<?, ?> consumer, MessageListenerContainer container, boolean isBatch) {
        pause(container, retries.failedToPoll(String.valueOf(container.getListenerId()), failure));
    }

    /** A batch has succeeded. */
    @Override
    public void clearThreadState() {
        retries.succeeded();
    }

    @Override
    public boolean seeksAfterHandling() {
        return true;
    }

    /** A failed batch is not committed. */
    @Override
    public boolean isAckAfterHandle() {
        return false;
    }
}
