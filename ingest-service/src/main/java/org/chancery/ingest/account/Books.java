package org.chancery.ingest.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.DeadLetterHeaders;
import org.chancery.contract.Topics;
import org.chancery.kit.deadletter.OriginalPlace;

/**
 * What has been read of the topics. A record waits until the service that reads it is past it, and then is a dead letter, or was answered;
 * so what is counted as answered and what is there as an answer are two independent figures.
 */
final class Books {
    private final Reading reading;
    private final Sums counted = new Sums();
    private final Map<TopicPartition, Deque<Waiting>> waiting = new HashMap<>();
    private final Set<Place> dead = new HashSet<>();
    private final Map<Long, Edition> held = new HashMap<>();

    Books(Reading reading) {
        this.reading = reading;
    }

    private record Place(TopicPartition partition, long offset) {}

    /** A record that its reader may not have come to yet. */
    private record Waiting(long offset, Edition edition) {}

    /** A record of the raw topic, by the article and where it stands, as its answer names it. */
    private record Question(long article, long offset) {
        static Question of(Edition edition) {
            return new Question(edition.article(), edition.offset());
        }
    }

    /** Notes a record of one of the topics of articles or their dead letters. */
    void note(ConsumerRecord<byte[], byte[]> read) {
        switch (read.topic()) {
            case Topics.RAW_ARTICLES -> receive(read, reading.question(read), true);
            case Topics.ENRICHED_ARTICLES -> receive(read, reading.edition(read.value()), isReplay(read));
            default -> bury(read);
        }
    }

    private void receive(ConsumerRecord<byte[], byte[]> read, Edition edition, boolean isNew) {
        if (isNew) {
            counted.add(edition.source(), Column.RECEIVED, 1);
        }
        waiting.computeIfAbsent(new TopicPartition(read.topic(), read.partition()), _ -> new ArrayDeque<>())
                .add(new Waiting(read.offset(), edition));
    }

    /** Nothing else comes into the enriched topic without having been received in the raw topic. */
    private static boolean isReplay(ConsumerRecord<byte[], byte[]> enriched) {
        var replayed = enriched.headers().lastHeader(DeadLetterHeaders.REPLAY_OF);
        return replayed != null
                && new String(replayed.value(), UTF_8).startsWith(Topics.deadLettersOf(Topics.ENRICHED_ARTICLES));
    }

    private void bury(ConsumerRecord<byte[], byte[]> letter) {
        OriginalPlace.of(letter.headers())
                .map(place -> new Place(new TopicPartition(place.topic(), place.partition()), place.offset()))
                .ifPresent(dead::add);
    }

    /** Moves on what the services are past. */
    void settle(Map<TopicPartition, Long> progress) {
        progress.forEach((partition, next) -> {
            var records = waiting.getOrDefault(partition, new ArrayDeque<>());
            while (!records.isEmpty() && records.getFirst().offset() < next) {
                settle(partition, records.removeFirst());
            }
        });
    }

    private void settle(TopicPartition partition, Waiting done) {
        var edition = done.edition();
        if (dead.remove(new Place(partition, done.offset()))) {
            counted.add(edition.source(), Column.DEAD_LETTERED, 1);
        } else if (partition.topic().equals(Topics.ENRICHED_ARTICLES)) {
            counted.add(edition.source(), store(edition), 1);
        }
    }

    private Column store(Edition edition) {
        var before = held.get(edition.article());
        if (before != null && !edition.revises(before)) {
            return Column.DUPLICATE;
        }
        held.put(edition.article(), edition);
        return before == null ? Column.STORED : Column.REVISED;
    }

    /** All that is known now. An answer that was read before its reader was seen to be past the question still counts as the question. */
    Sums sums() {
        var sums = new Sums();
        sums.addAll(counted);
        var questions = waiting(Topics.RAW_ARTICLES).map(Question::of).collect(toSet());
        waiting(Topics.RAW_ARTICLES).forEach(raw -> sums.add(raw.source(), Column.IN_FLIGHT, 1));
        waiting(Topics.ENRICHED_ARTICLES)
                .filter(answer -> !questions.contains(Question.of(answer)))
                .forEach(answer -> sums.add(answer.source(), Column.IN_FLIGHT, 1));
        held.values().forEach(edition -> sums.add(edition.source(), Column.HELD, 1));
        return sums;
    }

    private Stream<Edition> waiting(String topic) {
        return waiting.entrySet().stream()
                .filter(records -> records.getKey().topic().equals(topic))
                .flatMap(records -> records.getValue().stream())
                .map(Waiting::edition);
    }
}
