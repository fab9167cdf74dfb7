package org.chancery.store.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.TopicSettings;
import org.chancery.contract.Topics;
import org.chancery.kit.running.BrokerAnswer;
import org.chancery.kit.running.RunningService;
import org.chancery.kit.running.TopicReader;
import tools.jackson.databind.json.JsonMapper;

/** The topics, written and read past the service, as the enrich service and a subscriber do. */
public final class TopicsOfTest implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    /** Partitions that the services of the tests make of a topic. */
    public static final int PARTITIONS = RunningService.PARTITIONS;

    private static final int LONGEST = 100 * 1024 * 1024;

    private final String broker;
    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaProducer<byte[], byte[]> packing;

    /** Topics of this broker. */
    public TopicsOfTest(String broker) {
        this.broker = broker;
        producer = producer("none");
        packing = producer("zstd");
    }

    private KafkaProducer<byte[], byte[]> producer(String compression) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", broker,
                "compression.type", compression,
                "max.request.size", LONGEST,
                "buffer.memory", LONGEST);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Makes the topics, before any service does. */
    public void make() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            var topics = Stream.of(Topics.ENRICHED_ARTICLES, Topics.DIPLOMATIC_EVENTS)
                    .map(name -> new NewTopic(name, PARTITIONS, (short) 1).configs(TopicSettings.of(name, 1)))
                    .toList();
            BrokerAnswer.of(admin.createTopics(topics).all());
        }
    }

    /** Sends an edition as it usually travels, packed; all of them to one partition. */
    public void packed(EnrichedArticle edition) {
        packing.send(new ProducerRecord<>(
                Topics.ENRICHED_ARTICLES, 0, edition.article().id().getBytes(UTF_8), JSON.writeValueAsBytes(edition)));
    }

    /** Sends the events of an edition likewise. */
    public void packedEvents(EnrichedArticle edition) {
        edition.events()
                .forEach(event -> packing.send(new ProducerRecord<>(
                        Topics.DIPLOMATIC_EVENTS,
                        event.id().getBytes(UTF_8),
                        JSON.writeValueAsBytes(event.reportedBy(edition.reference())))));
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

    /** Sends a record that may be anything, to a partition of its own choice. */
    public void hard(String topic, int partition, HardRecords.Hard one) {
        (one.isPacked() ? packing : producer).send(new ProducerRecord<>(topic, partition, one.key(), one.value()));
    }

    /** Returns when the broker has all that was sent. */
    public void flush() {
        packing.flush();
        producer.flush();
    }

    /** Sends a good event. */
    public void event(int partition, DiplomaticEvent event) {
        producer.send(new ProducerRecord<>(
                Topics.DIPLOMATIC_EVENTS, partition, event.id().getBytes(UTF_8), JSON.writeValueAsBytes(event)));
    }

    /** Sends a good edition to this partition. */
    public void enriched(int partition, EnrichedArticle edition) {
        producer.send(new ProducerRecord<>(
                Topics.ENRICHED_ARTICLES,
                partition,
                edition.article().id().getBytes(UTF_8),
                JSON.writeValueAsBytes(edition)));
    }

    /** Sends editions as the enrich service does: in a transaction. */
    public void together(List<EnrichedArticle> editions) {
        var settings = Map.<String, Object>of("bootstrap.servers", broker, "transactional.id", "test");
        try (var transactional = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            transactional.initTransactions();
            transactional.beginTransaction();
            editions.forEach(edition -> transactional.send(new ProducerRecord<>(
                    Topics.ENRICHED_ARTICLES,
                    edition.article().id().getBytes(UTF_8),
                    JSON.writeValueAsBytes(edition))));
            transactional.commitTransaction();
        }
    }

    /** How many records of a topic a consumer group has not done with, by what both say to the broker. */
    public long lag(String topic, String group) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            var done = BrokerAnswer.of(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
            var partitions = IntStream.range(0, PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(topic, partition))
                    .collect(toMap(identity(), _ -> OffsetSpec.latest()));
            return BrokerAnswer.of(admin.listOffsets(partitions).all()).entrySet().stream()
                    .mapToLong(end -> end.getValue().offset()
                            - (done.get(end.getKey()) == null
                                    ? 0
                                    : done.get(end.getKey()).offset()))
                    .sum();
        }
    }

    /** The records of a topic with this key. */
    public List<ConsumerRecord<String, byte[]>> records(String topic, String key) {
        return records(topic).stream().filter(one -> key.equals(one.key())).toList();
    }

    /** All records of a topic. */
    public List<ConsumerRecord<String, byte[]>> records(String topic) {
        return new TopicReader(broker).everything(topic);
    }

    @Override
    public void close() {
        producer.close();
        packing.close();
    }
}
