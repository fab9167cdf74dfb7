package org.chancery.kit.lag;

import static org.apache.kafka.clients.consumer.ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** Tells when a record was written, as only the record itself knows. Its consumer is a member of no group, and commits nothing. */
@Component
class RecordTimes {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final Clock clock;
    private @Nullable Consumer<byte[], byte[]> consumer;

    RecordTimes(ConsumerFactory<byte[], byte[]> consumers, Clock clock) {
        this.consumers = consumers;
        this.clock = clock;
    }

    /**
     * When the first record at or after this offset was written; empty if only markers of transactions are left before the end.
     *
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer in time
     */
    synchronized Optional<Instant> firstAt(TopicPartition partition, long offset, long end) {
        var reader = reader();
        reader.assign(List.of(partition));
        reader.seek(partition, offset);
        var deadline = clock.instant().plus(PATIENCE);
        while (reader.position(partition, PATIENCE) < end) {
            if (clock.instant().isAfter(deadline)) {
                throw new TimeoutException(
                        "no record of %s from offset %d on came in time".formatted(partition, offset));
            }
            var found = reader.poll(Duration.ofMillis(100)).iterator();
            if (found.hasNext()) {
                return Optional.of(Instant.ofEpochMilli(found.next().timestamp()));
            }
        }
        return Optional.empty();
    }

    private Consumer<byte[], byte[]> reader() {
        if (consumer == null) {
            var settings = new Properties();
            settings.put(ENABLE_AUTO_COMMIT_CONFIG, "false");
            // The broker sends at least one batch whatever its length, and no second one.
            settings.put(MAX_PARTITION_FETCH_BYTES_CONFIG, "1");
            consumer = consumers.createConsumer(null, "lag", null, settings);
        }
        return consumer;
    }

    @PreDestroy
    synchronized void close() {
        if (consumer != null) {
            consumer.close(CloseOptions.timeout(PATIENCE));
            consumer = null;
        }
    }
}
