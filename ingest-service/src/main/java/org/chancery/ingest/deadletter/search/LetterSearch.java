package org.chancery.ingest.deadletter.search;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.ingest.deadletter.letter.Letter;
import org.chancery.ingest.deadletter.letter.TopicReaders;
import org.chancery.ingest.deadletter.mark.Handled;
import org.chancery.ingest.deadletter.mark.Mark;
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
            var partitions =
                    new Bounds(consumer, readers.partitions(wanted.topics()), clock).readers(wanted.since(), cursor);
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
}
