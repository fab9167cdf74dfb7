package org.chancery.ingest.deadletter.letter;

import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_OFFSET_RESET_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** Opens consumers that are in no group, commit nothing, and give up soon if no broker answers. */
@Component
public class TopicReaders {
    private static final String PATIENCE_MILLIS = "5000";

    /** A fetch that waits at the end of one partition would hold up that of the next one. */
    private static final String WAIT_MILLIS = "20";

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final Admin broker;

    TopicReaders(ConsumerFactory<byte[], byte[]> consumers, Admin broker) {
        this.consumers = consumers;
        this.broker = broker;
    }

    /** One that is to be closed. */
    public Consumer<byte[], byte[]> open() {
        var settings = new Properties();
        settings.put(DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(FETCH_MAX_WAIT_MS_CONFIG, WAIT_MILLIS);
        settings.put(AUTO_OFFSET_RESET_CONFIG, "earliest");
        return consumers.createConsumer(null, "dead-letters", null, settings);
    }

    /**
     * The partitions that topics have now, as the broker tells; a consumer would remember what it was told before.
     *
     * @throws KafkaException if none of the topics is there
     */
    public List<TopicPartition> partitions(List<String> topics) {
        var partitions = broker.describeTopics(topics).topicNameValues().entrySet().stream()
                .flatMap(topic -> partitions(topic.getKey(), topic.getValue()))
                .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("none of these topics is there: " + String.join(", ", topics));
        }
        return partitions;
    }

    private static Stream<TopicPartition> partitions(String topic, KafkaFuture<TopicDescription> told) {
        try {
            return answer(told).partitions().stream().map(one -> new TopicPartition(topic, one.partition()));
        } catch (UnknownTopicOrPartitionException _) {
            return Stream.empty();
        }
    }

    /** Behind all that is written, committed or not; a consumer of what is committed would be told less. */
    public Map<TopicPartition, Long> ends(Set<TopicPartition> partitions) {
        var latest =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        return answer(broker.listOffsets(latest).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static <T> T answer(KafkaFuture<T> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException failure ? failure : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
