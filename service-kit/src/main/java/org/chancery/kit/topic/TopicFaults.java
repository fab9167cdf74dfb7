package org.chancery.kit.topic;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Config;
import org.chancery.contract.TopicSettings;

/**
 * In what an existing topic does not meet the contract.
 *
 * @param isCompacted whether only the last record of each key is to be kept
 */
record TopicFaults(String topic, Config config, int replicas, boolean isCompacted) {
    /** Each as a warning that says what to set. */
    List<String> all() {
        return Stream.of(cleanup(), retention(), acknowledgement(), length())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> cleanup() {
        var policy = config.get(TopicSettings.CLEANUP).value();
        var needed = isCompacted ? "compact" : "delete";
        return policy.equals(needed)
                ? List.of()
                : List.of("%s %s: %s is %s, should be %s"
                        .formatted(
                                topic,
                                isCompacted ? "grows without end" : "forgets earlier records of a key",
                                TopicSettings.CLEANUP,
                                policy,
                                needed));
    }

    private List<String> retention() {
        long millis = number(TopicSettings.RETENTION);
        return millis < 0
                ? List.of()
                : List.of(
                        "%s expires records: %s is %d, should be -1".formatted(topic, TopicSettings.RETENTION, millis));
    }

    private List<String> acknowledgement() {
        long inSync = number(TopicSettings.IN_SYNC_REPLICAS);
        return replicas < 3 || inSync >= 2
                ? List.of()
                : List.of("%s has %d replicas and acknowledges on one: %s is %d, should be %d"
                        .formatted(topic, replicas, TopicSettings.IN_SYNC_REPLICAS, inSync, replicas - 1));
    }

    private List<String> length() {
        long longest = number(TopicSettings.MAX_MESSAGE_BYTES);
        long needed = Long.parseLong(TopicSettings.of(topic, 1).get(TopicSettings.MAX_MESSAGE_BYTES));
        return longest >= needed
                ? List.of()
                : List.of("%s refuses long records: %s is %d, should be %d"
                        .formatted(topic, TopicSettings.MAX_MESSAGE_BYTES, longest, needed));
    }

    private long number(String name) {
        return Long.parseLong(config.get(name).value());
    }
}
