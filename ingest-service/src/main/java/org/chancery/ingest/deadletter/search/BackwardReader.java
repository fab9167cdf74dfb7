package org.chancery.ingest.deadletter.search;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.chancery.ingest.deadletter.letter.Letter;
import org.jspecify.annotations.Nullable;

/** Reads the dead letters of one partition from the end to the beginning, a window at a time; only the letters' heads are held. */
final class BackwardReader {
    private static final int WINDOW = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Consumer<byte[], byte[]> consumer;
    private final TopicPartition partition;
    private final long beginning;
    private final Clock clock;
    private final Deque<Letter> window = new ArrayDeque<>();
    private long windowFrom;
    private long before;

    BackwardReader(Consumer<byte[], byte[]> consumer, TopicPartition partition, Range range, Clock clock) {
        this.consumer = consumer;
        this.partition = partition;
        this.clock = clock;
        beginning = range.from;
        before = Math.max(range.from, range.to);
        windowFrom = before;
    }

    /** Offsets: the first one, and the one after the last. */
    record Range(long from, long to) {}

    /** The newest letter that was not taken yet, if there is one. */
    @Nullable
    Letter newest() {
        while (window.isEmpty() && windowFrom > beginning) {
            long to = windowFrom;
            windowFrom = Math.max(beginning, to - WINDOW);
            fill(to);
            before = window.isEmpty() ? windowFrom : before;
        }
        return window.peekLast();
    }

    void take() {
        before = window.removeLast().place().offset();
    }

    TopicPartition partition() {
        return partition;
    }

    /** All letters that were not taken stand before this offset. */
    long before() {
        return before;
    }

    private void fill(long to) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, windowFrom);
        var deadline = clock.instant().plus(PATIENCE);
        while (consumer.position(partition) < to) {
            if (clock.instant().isAfter(deadline)) {
                throw new TimeoutException("the broker does not hand out " + partition);
            }
            consumer.poll(Duration.ofMillis(100)).forEach(found -> keep(found, to));
        }
    }

    private void keep(ConsumerRecord<byte[], byte[]> found, long before) {
        if (found.offset() < before) {
            window.addLast(Letter.of(found));
        }
    }
}
