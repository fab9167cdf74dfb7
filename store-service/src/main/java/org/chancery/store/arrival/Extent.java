package org.chancery.store.arrival;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * What a partition holds.
 *
 * @param first offset that is still there
 * @param end offset of what comes next
 */
record Extent(long first, long end) {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Of each of these partitions, asked of the broker. */
    static Map<TopicPartition, Extent> of(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var first = consumer.beginningOffsets(partitions, PATIENCE);
        var end = consumer.endOffsets(partitions, PATIENCE);
        return partitions.stream().collect(toMap(one -> one, one -> new Extent(offset(first, one), offset(end, one))));
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition of) {
        return Objects.requireNonNull(offsets.get(of), "the broker says nothing of " + of);
    }

    /** Whether nothing of what came after this offset is gone, and it has come. */
    boolean hasAllAfter(long offset) {
        return offset + 1 >= first && offset + 1 <= end;
    }
}
