package org.chancery.kit.consumer;

import java.util.Arrays;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.CommonContainerStoppingErrorHandler;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/**
 * Handles transient failures of a batch: after a pause, the consumer continues from the offsets committed at the broker, and from
 * nowhere else. This is right even if part of the batch was committed, or if nobody knows whether a commit arrived.
 */
@Component
class GoOnFromCommitted implements CommonErrorHandler {
    private static final Logger log = LoggerFactory.getLogger(GoOnFromCommitted.class);

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
            logFenced(failure, container.getListenerId());
            stop.handleBatch(failure, batch, consumer, container, listener);
        }
        new Rewind(consumer, container, retries).after(failure, batch);
    }

    /** If we continued, the other instance would be fenced in turn. A transaction timeout has another exception, and is transient. */
    private static boolean isFenced(Throwable failure) {
        return ExceptionUtils.getThrowableList(failure).stream()
                .anyMatch(cause -> cause instanceof ProducerFencedException
                        || cause instanceof FencedInstanceIdException
                        // The first failure may say less than the failed roll-back after it.
                        || Arrays.stream(cause.getSuppressed()).anyMatch(GoOnFromCommitted::isFenced));
    }

    private static void logFenced(Exception failure, @Nullable String listener) {
        log.error(
                "{} stops because another instance with this name is running; give each its own CHANCERY_INSTANCE",
                listener);
        log.debug("How {} noticed the other instance", listener, failure);
    }

    /** A poll has failed: the broker is unreachable, or the group is rebalancing. */
    @Override
    public void handleOtherException(
            Exception failure, Consumer<?, ?> consumer, MessageListenerContainer container, boolean isBatch) {
        Pause.of(container, retries.failedToPoll(String.valueOf(container.getListenerId()), failure));
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
