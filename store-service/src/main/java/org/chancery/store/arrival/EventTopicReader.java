package org.chancery.store.arrival;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.chancery.contract.Topics;
import org.chancery.store.live.EventHistory;
import org.chancery.store.live.StreamPosition;

/**
 * Reads a part of the topic of events, in the order of each partition.
 *
 * @param consumer of no group
 */
record EventTopicReader(Consumer<byte[], byte[]> consumer, RecordDecoder decoder) {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Hands over what stands after one position, up to the other, as long as it is wanted. */
    void read(StreamPosition from, StreamPosition to, EventHistory.Reader reader) {
        var partitions = to.last().keySet().stream()
                .filter(number -> from.of(number) < to.of(number))
                .map(number -> new TopicPartition(Topics.DIPLOMATIC_EVENTS, number))
                .collect(toSet());
        consumer.assign(partitions);
        partitions.forEach(one -> consumer.seek(one, from.of(one.partition()) + 1));
        boolean isMoreWanted = true;
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (isMoreWanted && isBefore(to)) {
            var some = consumer.poll(POLL);
            for (var one : some) {
                if (isMoreWanted && one.offset() <= to.of(one.partition())) {
                    var event = decoder.event(one);
                    isMoreWanted = event.isEmpty() || reader.take(event.get(), one.partition(), one.offset());
                }
            }
            if (!some.isEmpty()) {
                patience = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > patience) {
                throw new TimeoutException("the broker does not answer");
            }
        }
    }

    private boolean isBefore(StreamPosition to) {
        return consumer.assignment().stream().anyMatch(one -> consumer.position(one) <= to.of(one.partition()));
    }
}
