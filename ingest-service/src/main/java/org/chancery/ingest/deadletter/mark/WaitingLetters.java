package org.chancery.ingest.deadletter.mark;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.Topics;
import org.chancery.ingest.deadletter.letter.LetterPlace;
import org.chancery.ingest.deadletter.letter.TopicReaders;
import org.springframework.stereotype.Component;

/** The dead letters that nobody has handled, counted one by one in the topics themselves: offsets have gaps. */
@Component
class WaitingLetters {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Handled handled;
    private final TopicTail tail;

    /** Of each partition the times of its letters by offset. */
    private final Map<TopicPartition, NavigableMap<Long, Long>> waiting = new HashMap<>();

    WaitingLetters(Handled handled, TopicReaders readers, Clock clock) {
        this.handled = handled;
        tail = new TopicTail(readers, Topics.ofDeadLetters(), clock);
    }

    /**
     * How many wait, and since when the oldest one does.
     *
     * @param oldest empty if none waits
     */
    record Depth(int letters, Optional<Instant> oldest) {}

    /**
     * Reads what is new.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer
     */
    synchronized void catchUp() {
        handled.catchUp(PATIENCE);
        tail.catchUp(PATIENCE, this::note);
        tail.beginnings()
                .forEach((partition, beginning) ->
                        letters(partition).headMap(beginning).clear());
        waiting.forEach((partition, letters) -> letters.keySet()
                .removeIf(offset -> handled.markOf(new LetterPlace(partition.topic(), partition.partition(), offset))
                        .isPresent()));
    }

    /** Of this topic, as of the last time we caught up. */
    synchronized Depth depth(String topic) {
        var letters = waiting.entrySet().stream()
                .filter(partition -> partition.getKey().topic().equals(topic))
                .map(Map.Entry::getValue)
                .toList();
        return new Depth(
                letters.stream().mapToInt(Map::size).sum(),
                letters.stream()
                        .flatMap(partition -> partition.values().stream())
                        .min(Long::compare)
                        .map(Instant::ofEpochMilli));
    }

    private void note(ConsumerRecord<byte[], byte[]> letter) {
        letters(new TopicPartition(letter.topic(), letter.partition())).put(letter.offset(), letter.timestamp());
    }

    private NavigableMap<Long, Long> letters(TopicPartition partition) {
        return waiting.computeIfAbsent(partition, _ -> new TreeMap<>());
    }

    @PreDestroy
    synchronized void close() {
        tail.close();
    }
}
