package org.chancery.store.publish;

import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.kit.deadletter.Cause;
import org.chancery.kit.deadletter.DeadLetters;
import org.springframework.stereotype.Component;

/** Sends records that cannot be kept to the dead letters of their topic. */
@Component
public class DeadLetterPublisher {
    private final Outbox outbox;
    private final DeadLetters letters;

    DeadLetterPublisher(Outbox outbox, DeadLetters letters) {
        this.outbox = outbox;
        this.letters = letters;
    }

    /** Returns when the broker has the letter. */
    public void publish(ConsumerRecord<byte[], byte[]> failed, Cause cause) {
        outbox.send(Stream.of(letters.letter(failed, cause)));
    }
}
