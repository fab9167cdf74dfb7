package org.chancery.contract;

import java.util.Map;

/**
 * What a broker must hold to for each of our topics, under the names that Kafka gives it. The raw topic is the source of truth, the
 * others are read again to fill a new database: nothing in them expires.
 */
public final class TopicSettings {
    /** How long records are kept; -1 is for good. */
    public static final String RETENTION = "retention.ms";

    /** How many replicas must have a record before its producer is told so. */
    public static final String IN_SYNC_REPLICAS = "min.insync.replicas";

    /** The longest batch of records as it travels, compressed. */
    public static final String LONGEST_BATCH = "max.message.bytes";

    /** The longest record, in bytes: key, value and headers. */
    public static final int LONGEST_RECORD = 8 * 1024 * 1024;

    /** The longest dead letter: the longest record there can be, and the cause in its headers. */
    public static final int LONGEST_DEAD_LETTER = LONGEST_RECORD + 256 * 1024;

    private TopicSettings() {}

    /**
     * The settings of a topic.
     *
     * @param replication copies of each partition; with three, one may be away and what is acknowledged still has two
     */
    public static Map<String, String> of(String topic, int replication) {
        int longest = Topics.isOfDeadLetters(topic) ? LONGEST_DEAD_LETTER : LONGEST_RECORD;
        return Map.of(
                RETENTION, "-1",
                IN_SYNC_REPLICAS, Integer.toString(Math.max(1, replication - 1)),
                LONGEST_BATCH, Integer.toString(longest));
    }
}
