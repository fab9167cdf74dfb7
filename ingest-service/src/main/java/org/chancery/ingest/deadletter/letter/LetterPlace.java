package org.chancery.ingest.deadletter.letter;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Where a record stands, which is also what a dead letter is called: {@code topic/partition/offset}. */
public record LetterPlace(String topic, int partition, long offset) {
    private static final Pattern NAME = Pattern.compile("([^/]+)/(\\d{1,9})/(\\d{1,18})");

    public static LetterPlace of(ConsumerRecord<?, ?> found) {
        return new LetterPlace(found.topic(), found.partition(), found.offset());
    }

    /** The place of this name; empty if it is none. */
    public static Optional<LetterPlace> parse(String name) {
        var matcher = NAME.matcher(name);
        return matcher.matches()
                ? Optional.of(new LetterPlace(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    public TopicPartition in() {
        return new TopicPartition(topic, partition);
    }

    @Override
    public String toString() {
        return topic + "/" + partition + "/" + offset;
    }
}
