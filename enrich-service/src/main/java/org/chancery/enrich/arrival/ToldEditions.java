package org.chancery.enrich.arrival;

import static org.apache.kafka.clients.consumer.ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.ArticleIdentity;
import org.chancery.contract.RawArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Knows which editions went by of late. Two instances of the ingest service, or a producer who got no answer, may put an edition into
 * the raw topic twice; it is answered twice, as everything is, but its events are told once. Nor are the events of an edition told
 * that a later version has overtaken. What is known follows from the topic, so that each instance knows it of the partitions it has.
 */
@Component
class ToldEditions {
    private static final Logger log = LoggerFactory.getLogger(ToldEditions.class);

    /** Articles remembered for each partition, and records read again for that: doubles come within seconds of each other. */
    private static final int MOST = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final WireArticles wire;
    private final ConsumerFactory<byte[], byte[]> consumers;
    private final Clock clock;
    private final Map<TopicPartition, Map<String, Told>> partitions = new ConcurrentHashMap<>();

    ToldEditions(WireArticles wire, ConsumerFactory<byte[], byte[]> consumers, Clock clock) {
        this.wire = wire;
        this.consumers = consumers;
        this.clock = clock;
    }

    /** The latest edition of an article, and where it stood first. */
    private record Told(int version, String fingerprint, long offset) {
        boolean covers(Told other) {
            boolean isSame = version == other.version && fingerprint.equals(other.fingerprint);
            return offset < other.offset && (isSame || version > other.version);
        }
    }

    /** A partition's articles, the least lately seen of which are forgotten first; read by one thread, the partition's own. */
    private static final class Latest extends LinkedHashMap<String, Told> {
        Latest() {
            super(MOST, 0.75F, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Told> eldest) {
            return size() > MOST;
        }
    }

    /** Whether the events of this edition are still to be told; a record that is read again after a failure is as new as before. */
    boolean isNew(ConsumerRecord<byte[], byte[]> question, RawArticle article) {
        var latest = partitions.computeIfAbsent(
                new TopicPartition(question.topic(), question.partition()), partition -> new Latest());
        var arrived = new Told(article.version(), ArticleIdentity.fingerprint(article), question.offset());
        var known = latest.get(article.id());
        if (known != null && known.covers(arrived)) {
            return false;
        }
        if (known == null || known.offset() < arrived.offset()) {
            latest.put(article.id(), arrived);
        }
        return true;
    }

    /** Reads again what stands before these positions, so that a restart or a change of hands forgets nothing. */
    void recall(Map<TopicPartition, Long> positions) {
        positions.keySet().forEach(partitions::remove);
        var settings = new Properties();
        settings.put(ENABLE_AUTO_COMMIT_CONFIG, "false");
        try (var consumer = consumers.createConsumer(null, "recall", null, settings)) {
            consumer.assign(positions.keySet());
            recall(positions, consumer);
        } catch (KafkaException e) {
            log.warn(
                    "What went by before {} is not known; events that are pushed twice may be told twice",
                    positions,
                    e);
        }
    }

    private void recall(Map<TopicPartition, Long> positions, Consumer<byte[], byte[]> consumer) {
        var beginnings = consumer.beginningOffsets(positions.keySet(), PATIENCE);
        positions.forEach((partition, position) ->
                consumer.seek(partition, Math.max(beginnings.getOrDefault(partition, 0L), position - MOST)));
        var deadline = clock.instant().plus(PATIENCE);
        while (isBehind(consumer, positions) && clock.instant().isBefore(deadline)) {
            for (var seen : consumer.poll(Duration.ofMillis(100))) {
                if (wire.read(seen) instanceof WireArticles.Article(var article)) {
                    isNew(seen, article);
                }
            }
        }
    }

    private static boolean isBehind(Consumer<?, ?> consumer, Map<TopicPartition, Long> positions) {
        return positions.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }
}
