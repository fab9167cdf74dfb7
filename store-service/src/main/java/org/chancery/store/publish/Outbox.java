package org.chancery.store.publish;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import org.springframework.stereotype.Component;

/** Sends messages, and knows which failures are final. */
@Component
class Outbox {
    private static final Logger log = LoggerFactory.getLogger(Outbox.class);

    /** A topic that somebody else created may have lower limits than ours. */
    private static final List<Class<? extends Throwable>> REFUSALS =
            List.of(RecordTooLargeException.class, RecordBatchTooLargeException.class, InvalidRecordException.class);

    private final KafkaTemplate<byte[], byte[]> kafka;

    Outbox(KafkaTemplate<byte[], byte[]> kafka) {
        this.kafka = kafka;
    }

    /**
     * Returns when the broker has them all. A message that it will never accept is logged and skipped, or it would block all that come
     * after it. Any other failure is thrown: the broker may come back, and what it forbids now may be allowed later.
     */
    void send(Stream<ProducerRecord<byte[], byte[]>> messages) {
        var sent = messages.map(message -> send(message).handle((_, failure) -> isTaken(message, failure)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(sent).join();
    }

    private CompletableFuture<SendResult<byte[], byte[]>> send(ProducerRecord<byte[], byte[]> message) {
        try {
            return kafka.send(message);
        } catch (KafkaException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static boolean isTaken(ProducerRecord<byte[], byte[]> message, @Nullable Throwable failure) {
        if (failure == null) {
            return true;
        }
        if (REFUSALS.stream().noneMatch(refusal -> ExceptionUtils.indexOfType(failure, refusal) >= 0)) {
            throw new CompletionException(failure);
        }
        log.error("The broker permanently refuses a message for topic {}: it is skipped", message.topic(), failure);
        return false;
    }
}
