package org.chancery.ingest.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Topics;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the raw topic, read past the service. */
public record RawTopic(String broker) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The editions of an article, in the order of the topic. */
    public List<RawArticle> editions(String id) {
        return articles().getOrDefault(id, List.of());
    }

    /** The editions of each article by its id, in the order of the topic. */
    public Map<String, List<RawArticle>> articles() {
        return records().stream()
                .map(one -> JSON.readValue(one.value(), RawArticle.class))
                .collect(Collectors.groupingBy(RawArticle::id));
    }

    /** How many records there are. */
    public int size() {
        return records().size();
    }

    private List<ConsumerRecord<String, byte[]>> records() {
        var settings = Map.<String, Object>of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                broker,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topics.RAW_ARTICLES).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
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
}
