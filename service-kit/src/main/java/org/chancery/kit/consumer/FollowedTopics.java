package org.chancery.kit.consumer;

import java.util.List;
import java.util.UUID;

/**
 * Topics that a listener follows.
 *
 * @param group whose members share the partitions
 */
public record FollowedTopics(String listener, String group, List<String> topics) {
    public FollowedTopics {
        topics = List.copyOf(topics);
    }

    /** Followed by each instance alone: its group has this prefix, and a name that no other instance has. */
    public static FollowedTopics byEach(String listener, String prefix, String... topics) {
        return new FollowedTopics(listener, prefix + UUID.randomUUID(), List.of(topics));
    }

    /** Followed by all instances together: each reads the partitions that the group gives to it. */
    public static FollowedTopics byGroup(String listener, String group, String... topics) {
        return new FollowedTopics(listener, group, List.of(topics));
    }
}
