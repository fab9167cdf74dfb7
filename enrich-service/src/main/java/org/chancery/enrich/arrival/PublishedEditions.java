package org.chancery.enrich.arrival;

import static org.apache.kafka.clients.consumer.ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.RawArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Remembers recent editions. Two instances of the ingest service, or a producer that got no answer, may put an edition into the raw
 * topic twice; both records are answered, but the events are published once. The events of an edition that a later version has
 * overtaken are not published either. This memory is rebuilt from the topic, so each instance has it for its own partitions.
 */
@Component
class PublishedEditions {
    private static final Logger log = LoggerFactory.getLogger(PublishedEditions.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RawArticleDecoder decoder;
    private final ConsumerFactory<byte[], byte[]> consumers;
    private final Clock clock;
    private final Map<TopicPartition, LatestEditions> partitions = new ConcurrentHashMap<>();

    PublishedEditions(RawArticleDecoder decoder, ConsumerFactory<byte[], byte[]> consumers, Clock clock) {
        this.decoder = decoder;
        this.consumers = consumers;
        this.clock = clock;
    }

    /** Whether the events of this edition are still to be published; a record read again after a failure is as new as before. */
    boolean isNew(ConsumerRecord<byte[], byte[]> question, RawArticle article) {
        return partitions
                .computeIfAbsent(new TopicPartition(question.topic(), question.partition()), _ -> new LatestEditions())
                .isNew(question, article);
    }

    /** Reads again what comes before these positions: another instance may have answered some of it. */
    void onAssigned(Map<TopicPartition, Long> positions) {
        positions.keySet().forEach(partitions::remove);
        try {
            recall(positions);
        } catch (KafkaException e) {
            log.info("The records before {} cannot be read yet; they are read with the first batch", positions, e);
        }
    }

    /**
     * Reads the records before these again, in partitions where they are not known, so that a restart or rebalance forgets nothing.
     *
     * @throws KafkaException if the broker does not answer in time; the batch must then be retried
     */
    void recallBefore(List<ConsumerRecord<byte[], byte[]>> questions) {
        var firsts = new HashMap<TopicPartition, Long>();
        for (var question : questions) {
            firsts.putIfAbsent(new TopicPartition(question.topic(), question.partition()), question.offset());
        }
        firsts.keySet().removeAll(partitions.keySet());
        if (!firsts.isEmpty()) {
            recall(firsts);
        }
    }

    private void recall(Map<TopicPartition, Long> positions) {
        var settings = new Properties();
        settings.put(ENABLE_AUTO_COMMIT_CONFIG, "false");
        try (var consumer = consumers.createConsumer(null, "recall", null, settings)) {
            positions.forEach(
                    (partition, position) -> partitions.put(partition, before(partition, position, consumer)));
        }
    }

    /** Nothing of a record is kept but what is remembered of it: the articles may be long. */
    private LatestEditions before(TopicPartition partition, long position, Consumer<byte[], byte[]> consumer) {
        var latest = new LatestEditions();
        consumer.assign(List.of(partition));
        long beginning = consumer.beginningOffsets(List.of(partition), PATIENCE).getOrDefault(partition, 0L);
        consumer.seek(partition, Math.max(beginning, position - LatestEditions.MAX_ARTICLES));
        var deadline = clock.instant().plus(PATIENCE);
        while (consumer.position(partition, PATIENCE) < position) {
            var records = consumer.poll(Duration.ofMillis(100));
            if (!records.isEmpty()) {
                deadline = clock.instant().plus(PATIENCE);
            } else if (clock.instant().isAfter(deadline)) {
                throw new KafkaException("What comes before %s@%d cannot be read".formatted(partition, position));
            }
            records.forEach(seen -> remember(seen, position, latest));
        }
        return latest;
    }

    private void remember(ConsumerRecord<byte[], byte[]> seen, long before, LatestEditions latest) {
        if (seen.offset() < before && decoder.decode(seen) instanceof RawArticleDecoder.Article(var article)) {
            latest.isNew(seen, article);
        }
    }
}
