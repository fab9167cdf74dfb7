package org.chancery.store.publish;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.kit.deadletter.Cause;
import org.chancery.kit.deadletter.DeadLetters;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Sends records that cannot be kept to the dead letters of their topic. */
@Component
public class DeadLetterPublisher {
    private final KafkaTemplate<byte[], byte[]> kafka;
    private final DeadLetters letters;

    DeadLetterPublisher(KafkaTemplate<byte[], byte[]> kafka, DeadLetters letters) {
        this.kafka = kafka;
        this.letters = letters;
    }

    /** Returns when the broker has the letter. */
    public void publish(ConsumerRecord<byte[], byte[]> failed, Cause cause) {
        kafka.send(letters.letter(failed, cause)).join();
    }
}
