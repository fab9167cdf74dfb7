package org.chancery.standalone.replay;

import static org.apache.kafka.clients.consumer.ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.FETCH_MAX_BYTES_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ISOLATION_LEVEL_CONFIG;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.TopicSettings;
import org.chancery.contract.Topics;
import org.chancery.kit.consumer.BoundedBytes;
import org.chancery.standalone.service.ServiceFailed;

/**
 * The raw topic from a moment to its present end, read without a consumer group, so that nobody's place in it is moved.
 *
 * @param patience how long the broker may bring nothing
 */
record RawTopic(Properties client, Duration patience) {
    /** Read with the usual patience. */
    RawTopic(Properties client) {
        this(client, Duration.ofSeconds(20));
    }

    /**
     * Hands over its records, batch by batch.
     *
     * @param from when the earliest of them was written
     * @throws ServiceFailed if the broker does not answer, or no more, or has no such topic
     */
    void read(Instant from, Consumer<List<ConsumerRecord<byte[], byte[]>>> reader) {
        try (var consumer = new KafkaConsumer<>(settings(), new BoundedBytes(), new BoundedBytes())) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            seek(consumer, from, ends);
            readTo(ends, consumer, reader);
        } catch (KafkaException e) {
            throw ServiceFailed.unexpected(
                    "The raw topic cannot be read (%s); name the broker with --kafka.".formatted(e.getMessage()), e);
        }
    }

    /** A consumer waits for a broker that is gone without a word, however often it is asked. */
    private void readTo(
            Map<TopicPartition, Long> ends,
            KafkaConsumer<byte[], byte[]> consumer,
            Consumer<List<ConsumerRecord<byte[], byte[]>>> reader) {
        long since = System.nanoTime();
        long left = left(consumer, ends);
        while (left > 0) {
            reader.accept(next(consumer, ends));
            long before = left;
            left = left(consumer, ends);
            if (left < before) {
                since = System.nanoTime();
            } else if (System.nanoTime() - since > patience.toNanos()) {
                throw silent(left);
            }
        }
    }

    private static long left(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
                .sum();
    }

    private ServiceFailed silent(long left) {
        return ServiceFailed.unexpected(
                "The broker has said nothing for %d seconds, with %,d records of the raw topic to read; replay again when it answers. Nothing was replaced."
                        .formatted(patience.toSeconds(), left),
                null);
    }

    private Properties settings() {
        var settings = new Properties();
        settings.putAll(client);
        settings.put(ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.put(ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        settings.put(FETCH_MAX_BYTES_CONFIG, TopicSettings.MAX_RECORD);
        settings.put(DEFAULT_API_TIMEOUT_MS_CONFIG, (int) patience.toMillis());
        return settings;
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
        var partitions = consumer.partitionsFor(Topics.RAW_ARTICLES).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw ServiceFailed.refused("The broker has no topic %s: nothing was received yet, or it is another broker."
                    .formatted(Topics.RAW_ARTICLES));
        }
        return partitions;
    }

    private static void seek(KafkaConsumer<?, ?> consumer, Instant from, Map<TopicPartition, Long> ends) {
        var wanted = ends.keySet().stream().collect(Collectors.toMap(partition -> partition, _ -> from.toEpochMilli()));
        consumer.offsetsForTimes(wanted).forEach((partition, start) -> {
            long end = ends.getOrDefault(partition, 0L);
            consumer.seek(partition, start == null ? end : start.offset());
        });
    }

    /** What is written while this runs is for the enrich service. */
    private static List<ConsumerRecord<byte[], byte[]>> next(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        var polled = consumer.poll(Duration.ofMillis(500));
        return StreamSupport.stream(polled.spliterator(), false)
                .filter(one -> one.offset() < ends.getOrDefault(new TopicPartition(one.topic(), one.partition()), 0L))
                .toList();
    }
}
