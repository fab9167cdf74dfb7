package org.chancery.ingest.deadletter.mark;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.chancery.ingest.deadletter.letter.TopicReaders;
import org.jspecify.annotations.Nullable;

/** Reads topics from their beginning, each time as far as they reach at that moment; for one thread at a time. */
final class TopicTail implements AutoCloseable {
    private final Admin broker;
    private final TopicReaders readers;
    private final List<String> topics;
    private final Clock clock;
    private @Nullable Consumer<byte[], byte[]> consumer;

    TopicTail(Admin broker, TopicReaders readers, List<String> topics, Clock clock) {
        this.broker = broker;
        this.readers = readers;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * Hands over what is new. It waits for transactions that are open now, as what is committed may stand behind them.
     *
     * @throws KafkaException if that takes longer than this; what was handed over is not handed over again
     */
    void catchUp(Duration patience, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> taker) {
        var reader = reader();
        var ends = ends(reader.assignment());
        var deadline = clock.instant().plus(patience);
        while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
            if (clock.instant().isAfter(deadline)) {
                throw new TimeoutException("the end of " + topics + " cannot be read");
            }
            reader.poll(Duration.ofMillis(50)).forEach(taker);
        }
    }

    /** Where each partition begins now. */
    Map<TopicPartition, Long> beginnings() {
        var reader = reader();
        return reader.beginningOffsets(reader.assignment());
    }

    /** A topic may come into being, or get more partitions, at any time. */
    private Consumer<byte[], byte[]> reader() {
        if (consumer == null) {
            consumer = readers.open();
        }
        var known = consumer.assignment();
        var all = new HashSet<>(TopicReaders.partitions(consumer, topics));
        if (!known.equals(all)) {
            consumer.assign(all);
            all.removeAll(known);
            consumer.seekToBeginning(all);
        }
        return consumer;
    }

    /** Behind all that is written, committed or not; a consumer of what is committed would be told less. */
    private Map<TopicPartition, Long> ends(Set<TopicPartition> partitions) {
        var latest =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        try {
            return broker.listOffsets(latest).all().get().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, end -> end.getValue().offset()));
        } catch (ExecutionException e) {
            throw new KafkaException("the broker does not tell where " + topics + " end", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    @Override
    public void close() {
        if (consumer != null) {
            consumer.close();
        }
    }
}
