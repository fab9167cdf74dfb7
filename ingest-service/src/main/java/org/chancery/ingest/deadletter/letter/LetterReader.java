package org.chancery.ingest.deadletter.letter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.chancery.contract.Topics;
import org.springframework.stereotype.Component;

/** Fetches one dead letter. */
@Component
public class LetterReader {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TopicReaders readers;
    private final Clock clock;

    LetterReader(TopicReaders readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * The dead letter that stands there.
     *
     * @throws NoSuchLetter if there is none, or none any more
     */
    public ConsumerRecord<byte[], byte[]> find(LetterPlace place) {
        if (!Topics.ofDeadLetters().contains(place.topic())) {
            throw NoSuchLetter.never("'%s' is no dead-letter topic; these are: %s"
                    .formatted(place.topic(), String.join(", ", Topics.ofDeadLetters())));
        }
        try (var consumer = readers.open()) {
            refuseOutside(place, consumer);
            consumer.assign(List.of(place.in()));
            consumer.seek(place.in(), place.offset());
            return first(place, consumer);
        }
    }

    private void refuseOutside(LetterPlace place, Consumer<?, ?> consumer) {
        var partitions = readers.partitions(List.of(place.topic()));
        if (!partitions.contains(place.in())) {
            throw NoSuchLetter.never("%s has no partition %d; it has %d, from 0"
                    .formatted(place.topic(), place.partition(), partitions.size()));
        }
        long end = consumer.endOffsets(List.of(place.in())).getOrDefault(place.in(), 0L);
        if (place.offset() >= end) {
            throw NoSuchLetter.never("partition %d of %s has no offset %d yet; it ends before %d"
                    .formatted(place.partition(), place.topic(), place.offset(), end));
        }
        long beginning = consumer.beginningOffsets(List.of(place.in())).getOrDefault(place.in(), 0L);
        if (place.offset() < beginning) {
            throw NoSuchLetter.anyMore("retention has removed %s; partition %d begins at offset %d"
                    .formatted(place, place.partition(), beginning));
        }
    }

    private ConsumerRecord<byte[], byte[]> first(LetterPlace place, Consumer<byte[], byte[]> consumer) {
        var deadline = clock.instant().plus(PATIENCE);
        while (clock.instant().isBefore(deadline)) {
            for (var found : consumer.poll(Duration.ofMillis(100))) {
                if (found.offset() == place.offset()) {
                    return found;
                }
            }
            if (consumer.position(place.in()) > place.offset()) {
                throw nothingAt(place);
            }
        }
        throw new TimeoutException("the broker does not hand out " + place);
    }

    /** Transactions leave marks in a topic, and what was aborted has an offset, too. */
    private static NoSuchLetter nothingAt(LetterPlace place) {
        return NoSuchLetter.never("there is no dead letter at " + place);
    }
}
