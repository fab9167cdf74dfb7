package org.chancery.ingest.arrival.embargo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.publish.EmbargoTopic;
import org.chancery.kit.consumer.CaughtUp;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.KafkaEvent;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.ConsumerSeekAware;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the partitions of the topic of embargoes that the consumer group gives to this instance, each from its beginning, and follows
 * them. Everything happens in the consumer thread.
 */
@Component
class EmbargoFollower implements ConsumerSeekAware {
    private static final Logger log = LoggerFactory.getLogger(EmbargoFollower.class);
    private static final String NAME = "embargo-follower";

    private final HeldArticles held;
    private final JsonMapper json;
    private final CaughtUp progress = new CaughtUp(NAME, this::setCaughtUp, () -> setCaughtUp(false));
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
        progress.fallBehind();
        assigned.keySet().forEach(partition -> held.begin(partition.partition()));
        callback.seekToBeginning(assigned.keySet());
    }

    @Override
    public void onPartitionsRevoked(@Nullable Collection<TopicPartition> revoked) {
        progress.fallBehind();
        if (revoked != null) {
            revoked.forEach(partition -> held.end(partition.partition()));
        }
    }

    @KafkaListener(id = NAME, groupId = "chancery-embargoes", topics = EmbargoTopic.NAME)
    void on(List<ConsumerRecord<byte[], byte[]>> records, Consumer<?, ?> consumer) {
        records.forEach(this::follow);
        progress.look(consumer);
    }

    @EventListener({ListenerContainerIdleEvent.class, ConsumerStoppedEvent.class})
    void on(KafkaEvent event) {
        progress.on(event);
    }

    private void follow(ConsumerRecord<byte[], byte[]> read) {
        try {
            if (read.value() == null) {
                held.letGo(read.partition(), new String(read.key(), UTF_8), endedBy(read));
            } else {
                var article = json.readValue(read.value(), RawArticle.class);
                held.hold(Held.of(article, read.partition(), read.offset()));
            }
        } catch (JacksonException | IllegalArgumentException e) {
            log.warn("Record {} of {} is no article under embargo", read.offset(), read.topic(), e);
        }
    }

    /** Of a record that names none, all before it have ended: somebody else wrote it. */
    private static long endedBy(ConsumerRecord<byte[], byte[]> read) {
        var named = read.headers().lastHeader(EmbargoTopic.ENDED);
        return named == null ? read.offset() : Long.parseLong(new String(named.value(), UTF_8));
    }
}
