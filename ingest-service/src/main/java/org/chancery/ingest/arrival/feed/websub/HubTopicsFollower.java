package org.chancery.ingest.arrival.feed.websub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.chancery.ingest.arrival.feed.list.FeedTopics;
import org.chancery.ingest.arrival.feed.list.LastRecords.Place;
import org.chancery.kit.consumer.CaughtUp;
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

/** Reads the topics of subscriptions and distributions from their beginning and follows them. */
@Component
class HubTopicsFollower implements ConsumerSeekAware {
    private static final Logger log = LoggerFactory.getLogger(HubTopicsFollower.class);
    private static final String NAME = "hub-topics-follower";

    private final Subscriptions subscriptions;
    private final Distributions distributions;
    private final JsonMapper json;
    private final CaughtUp progress;

    HubTopicsFollower(Subscriptions subscriptions, Distributions distributions, JsonMapper json) {
        this.subscriptions = subscriptions;
        this.distributions = distributions;
        this.json = json;
        progress = new CaughtUp(NAME, this::setComplete, this::forgetAll);
    }

    private void setComplete(boolean isComplete) {
        subscriptions.setComplete(isComplete);
        distributions.setComplete(isComplete);
    }

    private void forgetAll() {
        subscriptions.forgetAll();
        distributions.forgetAll();
    }

    /** Whatever it read before, it reads again: nothing is committed. */
    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> assigned, ConsumerSeekCallback callback) {
        progress.fallBehind();
        callback.seekToBeginning(assigned.keySet());
    }

    @KafkaListener(
            id = NAME,
            groupId = "chancery-feeds-hubs-${random.uuid}",
            topics = {FeedTopics.SUBSCRIPTIONS, FeedTopics.PUSHES})
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
            if (read.topic().equals(FeedTopics.PUSHES)) {
                distributions.note(read);
            } else {
                var value = read.value();
                var subscription = value == null ? null : json.readValue(value, Subscription.class);
                var place = new Place(read.partition(), read.offset());
                subscriptions.note(new String(read.key(), UTF_8), subscription, place);
            }
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            log.warn("Record {} of {} is not about a hub: {}", read.offset(), read.topic(), e.getMessage());
        }
    }
}
