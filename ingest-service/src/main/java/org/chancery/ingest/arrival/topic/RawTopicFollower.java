package org.chancery.ingest.arrival.topic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Topics;
import org.chancery.ingest.intake.SeenArticles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.AbstractConsumerSeekAware;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the end of the raw topic at the start and follows it from there, to know what every instance has published. */
@Component
public class RawTopicFollower extends AbstractConsumerSeekAware {
    private static final Logger log = LoggerFactory.getLogger(RawTopicFollower.class);

    private final SeenArticles seen;
    private final JsonMapper json;
    private final Set<TopicPartition> readToTheEnd = ConcurrentHashMap.newKeySet();
    private volatile boolean caughtUp;

    RawTopicFollower(SeenArticles seen, JsonMapper json) {
        this.seen = seen;
        this.json = json;
    }

    /** Whether all that stood in the topic at the start has been read. */
    public boolean hasCaughtUp() {
        return caughtUp;
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assignments, ConsumerSeekCallback callback) {
        super.onPartitionsAssigned(assignments, callback);
        long each = Math.ceilDiv(seen.capacity(), Math.max(1, assignments.size()));
        assignments
                .keySet()
                .forEach(partition -> callback.seekRelative(partition.topic(), partition.partition(), -each, false));
    }

    @KafkaListener(id = "raw-topic-follower", idIsGroup = false, topics = Topics.RAW_ARTICLES)
    void on(List<ConsumerRecord<byte[], byte[]>> published, Consumer<?, ?> consumer) {
        published.forEach(this::remember);
        noteProgress(consumer);
    }

    @EventListener
    void on(ListenerContainerIdleEvent quiet) {
        noteProgress(quiet.getConsumer());
    }

    private void remember(ConsumerRecord<byte[], byte[]> published) {
        try {
            var article = published.value() == null ? null : json.readValue(published.value(), RawArticle.class);
            if (article != null) {
                seen.remember(article);
            }
        } catch (JacksonException e) {
            log.debug("Record {} of {} is no article", published.offset(), published.topic(), e);
        }
    }

    /** Silence alone proves nothing: before the broker has dealt out the partitions it is quiet too. */
    private void noteProgress(Consumer<?, ?> consumer) {
        if (caughtUp) {
            return;
        }
        var assigned = consumer.assignment();
        for (var partition : assigned) {
            var lag = consumer.currentLag(partition);
            if (lag.isPresent() && lag.getAsLong() == 0) {
                readToTheEnd.add(partition);
            }
        }
        caughtUp = !assigned.isEmpty() && readToTheEnd.containsAll(assigned);
    }
}
