package org.chancery.kit.consumer;

import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.KafkaEvent;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Tells whether a listener has read its partitions to their end at least once; for the thread of its consumer only. Being idle alone
 * proves nothing: a consumer is idle before partitions are assigned, too.
 */
public final class CaughtUp {
    private final Set<TopicPartition> readToTheEnd = new HashSet<>();
    private final FollowedTopics followed;
    private final java.util.function.Consumer<Boolean> complete;
    private final Runnable behind;

    /**
     * Of the listener of these topics.
     *
     * @param complete is told after each look whether it has caught up
     * @param behind is told when all that was read counts no more
     */
    public CaughtUp(FollowedTopics followed, java.util.function.Consumer<Boolean> complete, Runnable behind) {
        this.followed = followed;
        this.complete = complete;
        this.behind = behind;
    }

    /** What it follows. */
    public FollowedTopics followed() {
        return followed;
    }

    /** Notes how far it is, and tells whether it has been at the end of every partition that it has. */
    public void look(Consumer<?, ?> consumer) {
        var assigned = consumer.assignment();
        for (var partition : assigned) {
            var lag = consumer.currentLag(partition);
            if (lag.isPresent() && lag.getAsLong() == 0) {
                readToTheEnd.add(partition);
            }
        }
        complete.accept(!assigned.isEmpty() && readToTheEnd.containsAll(assigned));
    }

    /** Looks when the listener is idle, and falls behind when its consumer has stopped; events of others are none of its business. */
    public void on(KafkaEvent event) {
        if (!event.getContainer(MessageListenerContainer.class).getListenerId().startsWith(followed.listener())) {
            return;
        }
        if (event instanceof ListenerContainerIdleEvent quiet) {
            look(quiet.getConsumer());
        } else if (event instanceof ConsumerStoppedEvent) {
            fallBehind();
        }
    }

    /** Forgets all. */
    public void fallBehind() {
        readToTheEnd.clear();
        behind.run();
    }
}
