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

/** The raw topic from a moment to its present end, read without a consumer group, so that nobody's place in it is moved. */
record RawTopic(Properties client) {
    private static final int PATIENCE_MILLIS = 20_000;

    /**
     * Hands over its records, batch by batch.
     *
     * @param from when the earliest of them was written
     * @throws ServiceFailed if the broker does not answer, or has no such topic
     */
    void read(Instant from, Consumer<List<ConsumerRecord<byte[], byte[]>>> reader) {
        try (var consumer = new KafkaConsumer<>(settings(), new BoundedBytes(), new BoundedBytes())) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            seek(consumer, from, ends);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                reader.accept(next(consumer, ends));
            }
        } catch (KafkaException e) {
            throw ServiceFailed.unexpected(
                    "The raw topic cannot be read (%s); name the broker with --kafka.".formatted(e.getMessage()), e);
        }
    }

    private Properties settings() {
        var settings = new Properties();
        settings.putAll(client);
        settings.put(ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.put(ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        settings.put(FETCH_MAX_BYTES_CONFIG, TopicSettings.MAX_RECORD);
        settings.put(DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
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
