package org.chancery.ingest.arrival.embargo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.publish.EmbargoTopic;
import org.chancery.kit.consumer.CaughtUp;
import org.chancery.kit.consumer.FollowedTopics;
import org.chancery.kit.consumer.TopicFollower;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Follows the partitions of the topic of embargoes that the consumer group gives to this instance. */
@Component
class EmbargoFollower implements TopicFollower {
    private final HeldArticles held;
    private final JsonMapper json;
    private final CaughtUp progress = new CaughtUp(
            FollowedTopics.byGroup("embargo-follower", "chancery-embargoes", EmbargoTopic.NAME),
            this::setCaughtUp,
            () -> setCaughtUp(false));
    private volatile boolean caughtUp;

    EmbargoFollower(HeldArticles held, JsonMapper json) {
        this.held = held;
        this.json = json;
    }

    private void setCaughtUp(boolean now) {
        caughtUp = now;
    }

    /** Whether it knows of all articles what became of them. */
    boolean isCaughtUp() {
        return caughtUp;
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assigned, ConsumerSeekCallback callback) {
        assigned.keySet().forEach(partition -> held.begin(partition.partition()));
        TopicFollower.super.onPartitionsAssigned(assigned, callback);
    }

    @Override
    public void onPartitionsRevoked(@Nullable Collection<TopicPartition> revoked) {
        progress.fallBehind();
        if (revoked != null) {
            revoked.forEach(partition -> held.end(partition.partition()));
        }
    }

    @Override
    public void follow(ConsumerRecord<byte[], byte[]> read) {
        if (read.value() == null) {
            held.letGo(read.partition(), new String(read.key(), UTF_8), endedBy(read));
        } else {
            var article = json.readValue(read.value(), RawArticle.class);
            held.hold(Held.of(article, read.partition(), read.offset()));
        }
    }

    /** Of a record that names none, all before it have ended: somebody else wrote it. */
    private static long endedBy(ConsumerRecord<byte[], byte[]> read) {
        var named = read.headers().lastHeader(EmbargoTopic.ENDED);
        return named == null ? read.offset() : Long.parseLong(new String(named.value(), UTF_8));
    }

    @Override
    public CaughtUp progress() {
        return progress;
    }
}
