package org.chancery.ingest.deadletter.letter;

import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_OFFSET_RESET_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG;

import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** Opens consumers that are in no group, commit nothing, and give up soon if no broker answers. */
@Component
public class TopicReaders {
    private static final String PATIENCE_MILLIS = "5000";

    private final ConsumerFactory<byte[], byte[]> consumers;

    TopicReaders(ConsumerFactory<byte[], byte[]> consumers) {
        this.consumers = consumers;
    }

    /** One that is to be closed. */
    public Consumer<byte[], byte[]> open() {
        var settings = new Properties();
        settings.put(DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AUTO_OFFSET_RESET_CONFIG, "earliest");
        return consumers.createConsumer(null, "dead-letters", null, settings);
    }

    /** The partitions that topics have now; none of a topic that is not there. */
    public static List<TopicPartition> partitions(Consumer<?, ?> consumer, List<String> topics) {
        return topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }
}
