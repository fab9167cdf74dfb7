package org.chancery.enrich.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Publishes answers together with the offsets of what they answer: seen all or not at all. */
@Component
public class AnswerPublisher {
    private final KafkaTemplate<byte[], byte[]> kafka;

    AnswerPublisher(KafkaTemplate<byte[], byte[]> kafka) {
        this.kafka = kafka;
    }

    /**
     * Publishes the answers in one transaction, which begins and ends here. A send that fails makes the commit fail, so nobody waits for
     * each. When this fails, what was read is read again, from what the broker has as committed.
     *
     * @throws AnswerRefused if a topic will never take one of them
     * @param reader whose offsets these are; one that is no longer of the group is refused by the broker (KIP-447)
     */
    public void publish(List<Answer> answers, ConsumerGroupMetadata reader) {
        try {
            publishTogether(answers, reader);
        } catch (RuntimeException e) {
            var refusal = ExceptionUtils.throwableOfType(e, RecordTooLargeException.class);
            throw refusal == null ? e : new AnswerRefused(refusal);
        }
    }

    private void publishTogether(List<Answer> answers, ConsumerGroupMetadata reader) {
        kafka.executeInTransaction(transaction -> {
            for (var answer : answers) {
                for (var message : answer.messages()) {
                    var _ = transaction.send(message);
                }
            }
            transaction.sendOffsetsToTransaction(behind(answers), reader);
            return true;
        });
    }

    private static Map<TopicPartition, OffsetAndMetadata> behind(List<Answer> answers) {
        var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var answer : answers) {
            var question = answer.question();
            offsets.put(
                    new TopicPartition(question.topic(), question.partition()),
                    new OffsetAndMetadata(question.offset() + 1));
        }
        return offsets;
    }
}
