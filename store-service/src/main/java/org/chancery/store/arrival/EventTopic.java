package org.chancery.store.arrival;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.chancery.contract.Topics;
import org.chancery.store.live.EventHistory;
import org.chancery.store.live.StreamPosition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** The topic of events, beside the listener that follows it: where its partitions begin and end, and what lies in them. */
@Component
class EventTopic implements EventHistory {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** After a restart many come back at once; each reader takes memory and the broker's time. */
    private static final int READERS = 4;

    private final Semaphore readers = new Semaphore(READERS, true);
    private final ConsumerFactory<byte[], byte[]> consumers;
    private final RecordDecoder decoder;

    EventTopic(ConsumerFactory<byte[], byte[]> consumers, RecordDecoder decoder) {
        this.consumers = consumers;
        this.decoder = decoder;
    }

    /**
     * What a partition holds.
     *
     * @param first offset that is still there
     * @param end offset of what comes next
     */
    record Extent(long first, long end) {}

    Map<TopicPartition, Extent> extents(Collection<TopicPartition> partitions) {
        try (var consumer = consumer()) {
            return extents(consumer, partitions);
        }
    }

    private static Map<TopicPartition, Extent> extents(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var first = consumer.beginningOffsets(partitions, PATIENCE);
        var end = consumer.endOffsets(partitions, PATIENCE);
        return partitions.stream().collect(toMap(one -> one, one -> new Extent(offset(first, one), offset(end, one))));
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition of) {
        return Objects.requireNonNull(offsets.get(of), "the broker says nothing of " + of);
    }

    @Override
    public boolean hasAllAfter(StreamPosition position) {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer);
            var known = partitions.stream().map(TopicPartition::partition).collect(toSet());
            return known.containsAll(position.last().keySet())
                    && extents(consumer, partitions).entrySet().stream().allMatch(one -> {
                        long next = position.of(one.getKey().partition()) + 1;
                        return next >= one.getValue().first()
                                && next <= one.getValue().end();
                    });
        }
    }

    private static Set<TopicPartition> partitions(Consumer<?, ?> consumer) {
        return consumer.partitionsFor(Topics.DIPLOMATIC_EVENTS, PATIENCE).stream()
                .map(EventTopic::partition)
                .collect(toSet());
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    @Override
    public void read(StreamPosition from, StreamPosition to, Reader reader) {
        acquireReader();
        try (var consumer = consumer()) {
            var partitions = to.last().keySet().stream()
                    .filter(number -> from.of(number) < to.of(number))
                    .map(number -> new TopicPartition(Topics.DIPLOMATIC_EVENTS, number))
                    .collect(toSet());
            consumer.assign(partitions);
            partitions.forEach(one -> consumer.seek(one, from.of(one.partition()) + 1));
            read(consumer, to, reader);
        } finally {
            readers.release();
        }
    }

    private void acquireReader() {
        try {
            if (!readers.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new TimeoutException("others are reading the topic of events");
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private void read(Consumer<byte[], byte[]> consumer, StreamPosition to, Reader reader) {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (consumer.assignment().stream().anyMatch(one -> consumer.position(one) <= to.of(one.partition()))) {
            var some = consumer.poll(POLL);
            for (var one : some) {
                if (one.offset() <= to.of(one.partition())) {
                    var event = decoder.event(one);
                    if (event.isPresent() && !reader.take(event.get(), one.partition(), one.offset())) {
                        return;
                    }
                }
            }
            if (!some.isEmpty()) {
                patience = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > patience) {
                throw new TimeoutException("the broker does not answer");
            }
        }
    }

    /** Of no group: it is given its partitions, and commits nothing. An offset that is gone is an error, not another offset. */
    private Consumer<byte[], byte[]> consumer() throws KafkaException {
        var properties = new Properties();
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        return consumers.createConsumer(null, null, "-history", properties);
    }
}
