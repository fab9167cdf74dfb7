package org.chancery.ingest.arrival.feed.websub;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.chancery.ingest.arrival.feed.list.FeedTopics;
import org.chancery.ingest.arrival.feed.list.LastRecords.Place;
import org.chancery.kit.consumer.CaughtUp;
import org.chancery.kit.consumer.FollowedTopics;
import org.chancery.kit.consumer.TopicFollower;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Follows the topics of subscriptions and distributions. */
@Component
class HubTopicsFollower implements TopicFollower {
    private final Subscriptions subscriptions;
    private final Distributions distributions;
    private final JsonMapper json;
    private final CaughtUp progress;

    HubTopicsFollower(Subscriptions subscriptions, Distributions distributions, JsonMapper json) {
        this.subscriptions = subscriptions;
        this.distributions = distributions;
        this.json = json;
        var topics = FollowedTopics.byEach(
                "hub-topics-follower", "chancery-feeds-hubs-", FeedTopics.SUBSCRIPTIONS, FeedTopics.PUSHES);
        progress = new CaughtUp(topics, this::setComplete, this::forgetAll);
    }

    private void setComplete(boolean isComplete) {
        subscriptions.setComplete(isComplete);
        distributions.setComplete(isComplete);
    }

    private void forgetAll() {
        subscriptions.forgetAll();
        distributions.forgetAll();
    }

    @Override
    public void follow(ConsumerRecord<byte[], byte[]> read) {
        if (read.topic().equals(FeedTopics.PUSHES)) {
            distributions.note(read);
        } else {
            var value = read.value();
            var subscription = value == null ? null : json.readValue(value, Subscription.class);
            subscriptions.note(new String(read.key(), UTF_8), subscription, Place.of(read));
        }
    }

    @Override
    public CaughtUp progress() {
        return progress;
    }
}
