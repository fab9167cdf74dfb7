package org.chancery.contract;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The settings each topic needs, under their names in Kafka. Nothing expires: the raw topic is the source of truth, and the others are
 * read again to fill a new database.
 */
public final class TopicSettings {
    /** How long records are kept; -1 is forever. */
    public static final String RETENTION = "retention.ms";

    /** How many replicas must have a record before it is acknowledged. */
    public static final String IN_SYNC_REPLICAS = "min.insync.replicas";

    /** Maximum length of a batch of records, compressed. */
    public static final String MAX_MESSAGE_BYTES = "max.message.bytes";

    /** What becomes of old records. */
    public static final String CLEANUP = "cleanup.policy";

    /** Maximum length of a record, in bytes: key, value and headers. */
    public static final int MAX_RECORD = 8 * 1024 * 1024;

    /** Maximum length of a dead letter: that of a record plus room for its headers. */
    public static final int MAX_DEAD_LETTER = MAX_RECORD + 256 * 1024;

    private static final String HOUR = Long.toString(Duration.ofHours(1).toMillis());

    private TopicSettings() {}

    /**
     * The settings of a topic.
     *
     * @param replication replicas of each partition; with three, one may be down, and acknowledged records still have two copies
     */
    public static Map<String, String> of(String topic, int replication) {
        int longest = Topics.isOfDeadLetters(topic) ? MAX_DEAD_LETTER : MAX_RECORD;
        return Map.of(
                RETENTION, "-1",
                IN_SYNC_REPLICAS, Integer.toString(Math.max(1, replication - 1)),
                MAX_MESSAGE_BYTES, Integer.toString(longest));
    }

    /**
     * The settings of a topic of which only the last record of each key counts. The broker compacts closed segments only, and by default
     * closes one after a week or a gigabyte.
     */
    public static Map<String, String> compacted(String topic, int replication) {
        var settings = new HashMap<>(of(topic, replication));
        settings.put(CLEANUP, "compact");
        settings.put("segment.ms", HOUR);
        settings.put("segment.bytes", Integer.toString(2 * MAX_RECORD));
        settings.put("max.compaction.lag.ms", HOUR);
        return Map.copyOf(settings);
    }
}
