package org.chancery.standalone.running;

import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_OFFSET_RESET_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ISOLATION_LEVEL_CONFIG;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.chancery.kit.running.BrokerAnswer;
import org.chancery.kit.running.TopicReader;

/** Writes to the topics and reads them, past the services. */
public final class Broker implements AutoCloseable {
    private final String bootstrapServers;
    private final KafkaProducer<String, byte[]> producer;

    /** A client of this broker. */
    public Broker(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
        this.producer = new KafkaProducer<>(
                Map.of(BOOTSTRAP_SERVERS_CONFIG, bootstrapServers), new StringSerializer(), new ByteArraySerializer());
    }

    /** Writes a record and waits until the broker has it. */
    public void write(String topic, String key, byte[] value) {
        BrokerAnswer.of(producer.send(new ProducerRecord<>(topic, key, value)));
    }

    /** All that is committed on a topic by now. */
    public List<ConsumerRecord<String, byte[]>> read(String topic) {
        return new TopicReader(bootstrapServers).committed(topic);
    }

    /** The committed records of a topic that a group has yet to commit; what marks the end of a transaction is none. */
    public int unread(String group, String topic) {
        try (var admin = Admin.create(Map.of(BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
                var consumer = consumer("read_committed")) {
            var committed =
                    BrokerAnswer.of(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
            consumer.seekToBeginning(assign(consumer, topic));
            committed.forEach((partition, offset) -> {
                if (partition.topic().equals(topic) && offset != null) {
                    consumer.seek(partition, offset);
                }
            });
            return readToTheEnd(consumer).size();
        }
    }

    /** Whether a transaction is open on it, behind which all who read only what is committed wait. */
    public boolean hasOpenTransaction(String topic) {
        try (var committed = consumer("read_committed");
                var all = consumer("read_uncommitted")) {
            var partitions = assign(all, topic);
            committed.assign(partitions);
            return !committed.endOffsets(partitions).equals(all.endOffsets(partitions));
        }
    }

    /** The topics there are, but for the broker's own. */
    public Set<String> topics() {
        try (var admin = Admin.create(Map.of(BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            return BrokerAnswer.of(admin.listTopics().names());
        }
    }

    private KafkaConsumer<String, byte[]> consumer(String isolation) {
        var settings = Map.<String, Object>of(
                BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ISOLATION_LEVEL_CONFIG,
                isolation,
                FETCH_MAX_WAIT_MS_CONFIG,
                TopicReader.WAIT_MILLIS,
                AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> assign(KafkaConsumer<?, ?> consumer, String topic) {
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        return partitions;
    }

    private static List<ConsumerRecord<String, byte[]>> readToTheEnd(KafkaConsumer<String, byte[]> consumer) {
        var ends = consumer.endOffsets(consumer.assignment());
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        }
        return records;
    }

    @Override
    public void close() {
        producer.close();
    }
}
