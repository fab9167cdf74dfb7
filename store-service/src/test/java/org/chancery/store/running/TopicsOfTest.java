package org.chancery.store.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.Topics;
import tools.jackson.databind.json.JsonMapper;

/** The topics, written and read past the service, as the enrich service and a subscriber do. */
public final class TopicsOfTest implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final String broker;
    private final KafkaProducer<byte[], byte[]> producer;

    TopicsOfTest(String broker) {
        this.broker = broker;
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Sends an edition and, on their own topic, its events. */
    public void enriched(EnrichedArticle edition) {
        var article = edition.article();
        send(Topics.ENRICHED_ARTICLES, article.id(), JSON.writeValueAsBytes(edition));
        edition.events()
                .forEach(event -> send(
                        Topics.DIPLOMATIC_EVENTS,
                        event.id(),
                        JSON.writeValueAsBytes(event.reportedBy(edition.reference()))));
    }

    /** Sends anything where enriched articles are expected. */
    public void enriched(String key, String value) {
        send(Topics.ENRICHED_ARTICLES, key, value.getBytes(UTF_8));
    }

    private void send(String topic, String key, byte[] value) {
        // One partition, so that poison and neighbours stand in one batch.
        producer.send(new ProducerRecord<>(topic, 0, key.getBytes(UTF_8), value));
        producer.flush();
    }

    /** The records of a topic with this key. */
    public List<ConsumerRecord<String, byte[]>> records(String topic, String key) {
        return records(topic).stream().filter(one -> key.equals(one.key())).toList();
    }

    private List<ConsumerRecord<String, byte[]>> records(String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", broker);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
