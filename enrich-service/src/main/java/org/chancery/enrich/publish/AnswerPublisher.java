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

/** Publishes answers together with the offsets of their records: all visible, or none. */
@Component
public class AnswerPublisher {
    private final KafkaTemplate<byte[], byte[]> kafka;

    AnswerPublisher(KafkaTemplate<byte[], byte[]> kafka) {
        this.kafka = kafka;
    }

    /**
     * Publishes the answers in one transaction, which begins and ends here. A failed send makes the commit fail, so there is no need to
     * wait for each. After a failure, reading continues from the committed offsets.
     *
     * @throws AnswerRefused if a topic will never accept one of them
     * @param reader the consumer these offsets belong to; the broker refuses one that has left the group (KIP-447)
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
            transaction.sendOffsetsToTransaction(offsetsAfter(answers), reader);
            return true;
        });
    }

    private static Map<TopicPartition, OffsetAndMetadata> offsetsAfter(List<Answer> answers) {
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
