package org.chancery.ingest.arrival.topic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.RawArticle;
import org.chancery.contract.Topics;
import org.chancery.ingest.intake.IntakeMetrics;
import org.chancery.ingest.intake.SeenArticles;
import org.chancery.ingest.publish.SentArticles;
import org.chancery.kit.consumer.CaughtUp;
import org.chancery.kit.consumer.FollowedTopics;
import org.chancery.kit.consumer.TopicFollower;
import org.chancery.kit.json.StrictJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the end of the raw topic at startup and follows it from there, to learn what every instance has published, this one included. */
@Component
class RawTopicFollower implements TopicFollower {
    private static final Logger log = LoggerFactory.getLogger(RawTopicFollower.class);

    private final SeenArticles seen;
    private final IntakeMetrics metrics;
    private final JsonMapper json;
    private final SentArticles sent;
    private final Map<TopicPartition, Long> beginnings = new HashMap<>();
    private final Map<TopicPartition, Long> positions = new HashMap<>();
    private final CaughtUp progress;

    RawTopicFollower(SeenArticles seen, IntakeMetrics metrics, JsonMapper json, SentArticles sent) {
        this.seen = seen;
        this.metrics = metrics;
        this.sent = sent;
        this.json = StrictJson.like(json);
        var topic = FollowedTopics.byEach("raw-topic-follower", "chancery-ingest-", Topics.RAW_ARTICLES);
        progress = new CaughtUp(topic, seen::setComplete, () -> seen.setComplete(false));
    }

    /** Continues partitions it had before where it left off; reads the others from near their end. */
    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assigned, ConsumerSeekCallback callback) {
        progress.fallBehind();
        long each = Math.ceilDiv(seen.capacity(), Math.max(1, assigned.size()));
        assigned.forEach((partition, beginning) -> {
            var position = positions.get(partition);
            if (position == null) {
                beginnings.put(partition, beginning);
                callback.seekRelative(partition.topic(), partition.partition(), -each, false);
            } else {
                callback.seek(partition.topic(), partition.partition(), position);
            }
        });
    }

    @Override
    public void follow(ConsumerRecord<byte[], byte[]> published) {
        var partition = new TopicPartition(published.topic(), published.partition());
        if (positions.put(partition, published.offset() + 1) == null) {
            seen.passOver(published.offset() - beginnings.getOrDefault(partition, published.offset()));
        }
        try {
            if (published.value() != null) {
                article(published.value()).ifPresent(article -> remember(article, published.offset()));
            }
        } catch (JacksonException e) {
            log.debug("Record {} of {} is not an article", published.offset(), partition, e);
        }
    }

    private Optional<RawArticle> article(byte[] read) {
        return sent.take(read).or(() -> Optional.ofNullable(json.readValue(read, RawArticle.class)));
    }

    /** Conflicts from before the start were reported at that time. */
    private void remember(RawArticle article, long offset) {
        boolean isContested = seen.remember(article, offset);
        if (isContested && seen.isComplete()) {
            metrics.countConflict();
            var message = "Article {} has two editions of version {}; the later one, at offset {}, counts";
            log.warn(message, article.id(), article.version(), offset);
        }
    }

    @Override
    public CaughtUp progress() {
        return progress;
    }
}
