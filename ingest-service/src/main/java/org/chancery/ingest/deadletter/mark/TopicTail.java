package org.chancery.ingest.deadletter.mark;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.chancery.ingest.deadletter.letter.TopicReaders;
import org.jspecify.annotations.Nullable;

/** Reads topics from their beginning, each time as far as they reach at that moment; for one thread at a time. */
public final class TopicTail implements AutoCloseable {
    private final TopicReaders readers;
    private final List<String> topics;
    private final Clock clock;
    private @Nullable Consumer<byte[], byte[]> consumer;

    /** Of these topics, as far as they are there. */
    public TopicTail(TopicReaders readers, List<String> topics, Clock clock) {
        this.readers = readers;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * Hands over what is new. It waits for transactions that are open now, as what is committed may stand behind them.
     *
     * @throws org.apache.kafka.common.KafkaException if that takes longer than this; what was handed over is not handed over again
     */
    public void catchUp(Duration patience, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> taker) {
        var reader = reader();
        var ends = readers.ends(reader.assignment());
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
        assign(consumer, new HashSet<>(readers.partitions(topics)));
        return consumer;
    }

    private static void assign(Consumer<?, ?> consumer, Set<TopicPartition> all) {
        var known = consumer.assignment();
        if (!known.equals(all)) {
            consumer.assign(all);
            all.removeAll(known);
            consumer.seekToBeginning(all);
        }
    }

    @Override
    public void close() {
        if (consumer != null) {
            consumer.close();
        }
    }
}
