package org.chancery.ingest.deadletter.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.chancery.contract.DeadLetterHeaders;
import org.chancery.contract.TopicSettings;
import org.chancery.contract.Topics;
import org.chancery.ingest.deadletter.letter.LetterPlace;
import org.chancery.kit.consumer.BoundedBytes;
import org.chancery.kit.deadletter.DeadLetters;
import org.chancery.kit.deadletter.OriginalPlace;
import org.jspecify.annotations.Nullable;

/** Turns a dead letter into the record that it was: the same key, bytes, headers and time, for the topic that it was in. */
final class ReplayRecord {
    private ReplayRecord() {}

    /** The topic follows from where the letter stands; a header might name any. */
    @SuppressWarnings("NullAway") // a record may be without key, value or time
    static ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> letter, Instant now) {
        refuseWithoutRecord(letter);
        var message = new ProducerRecord<>(
                Topics.originOf(letter.topic()), null, time(letter, now), letter.key(), letter.value());
        for (var header : letter.headers()) {
            if (!DeadLetters.isOfDeadLetter(header.key())) {
                message.headers().add(header);
            }
        }
        message.headers()
                .add(
                        DeadLetterHeaders.REPLAY_OF,
                        LetterPlace.of(letter).toString().getBytes(UTF_8));
        return message;
    }

    private static void refuseWithoutRecord(ConsumerRecord<byte[], byte[]> letter) {
        if (DeadLetters.isWithoutRecord(letter.headers())) {
            throw new NotReplayable("the record was too long to be copied into " + LetterPlace.of(letter)
                    + "; it is still at its original offset, and as it is would be refused again");
        }
        if (letter.value() != null && BoundedBytes.isCut(letter.value())) {
            throw new NotReplayable("the record in " + LetterPlace.of(letter) + " has more than "
                    + TopicSettings.MAX_RECORD + " bytes, which is more than is read of it");
        }
    }

    /** An article that does not say when it arrived has that from here. */
    private static @Nullable Long time(ConsumerRecord<?, ?> letter, Instant now) {
        return OriginalPlace.of(letter.headers())
                .map(OriginalPlace::timestamp)
                .filter(time -> time >= 0 && time <= now.toEpochMilli())
                .orElse(null);
    }
}
