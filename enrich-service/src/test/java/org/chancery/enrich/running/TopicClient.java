package org.chancery.enrich.running;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.chancery.kit.running.BrokerAnswer;
import org.chancery.kit.running.TopicReader;
import org.jspecify.annotations.Nullable;

/** Writes to the topics and reads them, past the service. */
public final class TopicClient implements AutoCloseable {
    private final String broker;
    private final KafkaProducer<String, byte[]> producer;

    public TopicClient(String broker) {
        this.broker = broker;
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker,
                        // The broker counts what travels, compressed; so does whoever means harm.
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        100_000_000,
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        200_000_000L,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "zstd"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Writes a record and waits until the broker has it. */
    public void write(String topic, String key, byte @Nullable [] value) {
        write(new ProducerRecord<>(topic, key, value));
    }

    /** Writes a record and waits until the broker has it. */
    public void write(ProducerRecord<String, byte[]> message) {
        BrokerAnswer.of(producer.send(message));
    }

    /** All that is committed on a topic by now under keys that begin so. */
    public List<ConsumerRecord<String, byte[]>> committed(String topic, String keys) {
        return new TopicReader(broker)
                .committed(topic).stream()
                        .filter(one -> one.key() != null && one.key().startsWith(keys))
                        .toList();
    }

    /** All that stands on a topic by now, committed or not. */
    public List<ConsumerRecord<String, byte[]>> everything(String topic) {
        return new TopicReader(broker).everything(topic);
    }

    @Override
    public void close() {
        producer.close();
    }
}
