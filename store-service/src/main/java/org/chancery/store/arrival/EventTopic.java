package org.chancery.store.arrival;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
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

    Map<TopicPartition, Extent> extents(Collection<TopicPartition> partitions) {
        try (var consumer = consumer()) {
            return Extent.of(consumer, partitions);
        }
    }

    @Override
    public boolean hasAllAfter(StreamPosition position) {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer);
            var known = partitions.stream().map(TopicPartition::partition).collect(toSet());
            return known.containsAll(position.last().keySet())
                    && Extent.of(consumer, partitions).entrySet().stream()
                            .allMatch(one -> one.getValue()
                                    .hasAllAfter(position.of(one.getKey().partition())));
        }
    }

    private static Set<TopicPartition> partitions(Consumer<?, ?> consumer) {
        return consumer.partitionsFor(Topics.DIPLOMATIC_EVENTS, PATIENCE).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(toSet());
    }

    @Override
    public void read(StreamPosition from, StreamPosition to, Reader reader) {
        acquireReader();
        try (var consumer = consumer()) {
            new EventTopicReader(consumer, decoder).read(from, to, reader);
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

    /** Of no group: it is given its partitions, and commits nothing. An offset that is gone is an error, not another offset. */
    private Consumer<byte[], byte[]> consumer() {
        var properties = new Properties();
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        return consumers.createConsumer(null, null, "-history", properties);
    }
}
