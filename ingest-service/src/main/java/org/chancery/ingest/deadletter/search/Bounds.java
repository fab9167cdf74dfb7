package org.chancery.ingest.deadletter.search;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.chancery.ingest.deadletter.letter.TopicReaders;
import org.chancery.ingest.deadletter.search.BackwardReader.Range;
import org.jspecify.annotations.Nullable;

/** Which part of each partition a search has to read. */
record Bounds(Consumer<byte[], byte[]> consumer, Clock clock) {
    /** One reader for each partition. */
    List<BackwardReader> readers(Criteria wanted, @Nullable LetterCursor cursor) {
        var partitions = TopicReaders.partitions(consumer, wanted.topics());
        var ends = consumer.endOffsets(partitions);
        var beginnings = beginnings(partitions, wanted.since(), ends);
        return partitions.stream()
                .map(partition -> {
                    long end = ends.getOrDefault(partition, 0L);
                    long to =
                            cursor == null ? end : Math.min(end, cursor.before().getOrDefault(partition, end));
                    var range = new Range(beginnings.getOrDefault(partition, 0L), to);
                    return new BackwardReader(consumer, partition, range, clock);
                })
                .toList();
    }

    /** The broker knows before which offset all is older; where all is, nothing is to be read. */
    private Map<TopicPartition, Long> beginnings(
            List<TopicPartition> partitions, @Nullable Instant since, Map<TopicPartition, Long> ends) {
        if (since == null) {
            return consumer.beginningOffsets(partitions);
        }
        long millis = Math.max(0, since.toEpochMilli());
        var found = consumer.offsetsForTimes(
                partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> millis)));
        return partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> {
            var first = found.get(partition);
            return first == null ? ends.getOrDefault(partition, 0L) : first.offset();
        }));
    }
}
