package org.chancery.ingest.deadletter.search;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.chancery.ingest.deadletter.letter.Letter;
import org.chancery.ingest.deadletter.letter.TopicReaders;
import org.chancery.ingest.deadletter.mark.Handled;
import org.chancery.ingest.deadletter.mark.Mark;
import org.chancery.ingest.deadletter.search.BackwardReader.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists dead letters of all partitions, newest first. */
@Component
public class LetterSearch {
    /** A page may have fewer letters than asked for, or none, and yet not be the last: nobody waits for the whole topic to be read. */
    private static final int MAX_LOOKED_AT = 2_000;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TopicReaders readers;
    private final Handled handled;
    private final Clock clock;

    LetterSearch(TopicReaders readers, Handled handled, Clock clock) {
        this.readers = readers;
        this.handled = handled;
        this.clock = clock;
    }

    /** A letter, and what was done with it. */
    public record Found(Letter letter, Optional<Mark> mark) {}

    /**
     * Some of the letters.
     *
     * @param next empty if this is the last page
     */
    public record Page(List<Found> letters, Optional<LetterCursor> next) {}

    /**
     * A page of those that fit, from the beginning or from where an earlier page ended.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer
     */
    public Page search(Criteria wanted, @Nullable LetterCursor cursor, int limit) {
        handled.catchUp(PATIENCE);
        try (var consumer = readers.open()) {
            var partitions = partitions(consumer, wanted, cursor);
            var found = new ArrayList<Found>();
            for (int looked = 0; looked < MAX_LOOKED_AT && found.size() < limit; looked++) {
                var newest = newest(partitions);
                if (newest.isEmpty()) {
                    return new Page(found, Optional.empty());
                }
                look(newest.get(), wanted).ifPresent(found::add);
            }
            return new Page(found, newest(partitions).map(_ -> endOf(partitions)));
        }
    }

    private static Optional<BackwardReader> newest(List<BackwardReader> partitions) {
        return partitions.stream()
                .filter(partition -> partition.newest() != null)
                .max(Comparator.comparing(
                        partition -> Objects.requireNonNull(partition.newest()).at()));
    }

    private Optional<Found> look(BackwardReader partition, Criteria wanted) {
        var letter = Objects.requireNonNull(partition.newest());
        partition.take();
        var mark = handled.markOf(letter.place());
        return wanted.fit(letter, State.of(mark)) ? Optional.of(new Found(letter, mark)) : Optional.empty();
    }

    private static LetterCursor endOf(List<BackwardReader> partitions) {
        return new LetterCursor(
                partitions.stream().collect(Collectors.toMap(BackwardReader::partition, BackwardReader::before)));
    }

    private List<BackwardReader> partitions(
            Consumer<byte[], byte[]> consumer, Criteria wanted, @Nullable LetterCursor cursor) {
        var partitions = TopicReaders.partitions(consumer, wanted.topics());
        var beginnings = consumer.beginningOffsets(partitions);
        var ends = consumer.endOffsets(partitions);
        var since = firstSince(consumer, partitions, wanted);
        return partitions.stream()
                .map(partition -> {
                    long end = ends.getOrDefault(partition, 0L);
                    long from = Math.max(beginnings.getOrDefault(partition, 0L), since.applyAsLong(partition, end));
                    long to =
                            cursor == null ? end : Math.min(end, cursor.before().getOrDefault(partition, end));
                    return new BackwardReader(consumer, partition, new Range(from, to), clock);
                })
                .toList();
    }

    /** The broker knows before which offset all is older. */
    private static ToLongBiFunction<TopicPartition, Long> firstSince(
            Consumer<?, ?> consumer, List<TopicPartition> partitions, Criteria wanted) {
        var since = wanted.since();
        if (since == null) {
            return (_, _) -> 0;
        }
        var times = partitions.stream()
                .collect(Collectors.toMap(Function.identity(), _ -> Math.max(0, since.toEpochMilli())));
        var offsets = consumer.offsetsForTimes(times);
        return (partition, end) ->
                offsets.get(partition) == null ? end : offsets.get(partition).offset();
    }
}
