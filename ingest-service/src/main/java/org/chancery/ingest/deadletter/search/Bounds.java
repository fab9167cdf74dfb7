package org.chancery.ingest.deadletter.search;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.chancery.ingest.deadletter.search.BackwardReader.Range;
import org.jspecify.annotations.Nullable;

/** Which part of each partition a search has to read. */
record Bounds(Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions, Clock clock) {
    /** One reader for each partition. */
    List<BackwardReader> readers(@Nullable Instant since, @Nullable LetterCursor cursor) {
        var ends = consumer.endOffsets(partitions);
        var beginnings = beginnings(since, ends);
        return partitions.stream()
                .map(partition -> {
                    long to = before(partition, cursor, ends.getOrDefault(partition, 0L));
                    var range = new Range(beginnings.getOrDefault(partition, 0L), to);
                    return new BackwardReader(consumer, partition, range, clock);
                })
                .toList();
    }

    private static long before(TopicPartition partition, @Nullable LetterCursor cursor, long end) {
        return cursor == null ? end : Math.min(end, cursor.before().getOrDefault(partition, end));
    }

    /** The broker knows before which offset all is older; where all is, nothing is to be read. */
    private Map<TopicPartition, Long> beginnings(@Nullable Instant since, Map<TopicPartition, Long> ends) {
        if (since == null) {
            return consumer.beginningOffsets(partitions);
        }
        long millis = Math.max(0, since.toEpochMilli());
        var found = consumer.offsetsForTimes(
                partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> millis)));
        var beginnings = new HashMap<>(ends);
        found.forEach((partition, first) ->
                beginnings.computeIfPresent(partition, (_, end) -> first == null ? end : first.offset()));
        return beginnings;
    }
}
