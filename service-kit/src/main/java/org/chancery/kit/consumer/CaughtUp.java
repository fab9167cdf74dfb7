package org.chancery.kit.consumer;

import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Whether a consumer has read its partitions to their end at least once; for the thread of that consumer only. Being idle alone proves
 * nothing: a consumer is idle before partitions are assigned, too.
 */
public final class CaughtUp {
    private final Set<TopicPartition> readToTheEnd = new HashSet<>();

    /** Notes how far it is, and tells whether it has been at the end of every partition that it has. */
    public boolean isCaughtUp(Consumer<?, ?> consumer) {
        var assigned = consumer.assignment();
        for (var partition : assigned) {
            var lag = consumer.currentLag(partition);
            if (lag.isPresent() && lag.getAsLong() == 0) {
                readToTheEnd.add(partition);
            }
        }
        return !assigned.isEmpty() && readToTheEnd.containsAll(assigned);
    }

    /** Forgets all. */
    public void reset() {
        readToTheEnd.clear();
    }
}
