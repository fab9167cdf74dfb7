package org.chancery.contract;

/**
 * The headers of a dead letter besides Spring Kafka's {@code kafka_dlt-*} headers, all in UTF-8. A dead letter has the key and the bytes
 * of the record that failed.
 */
public final class DeadLetterHeaders {
    /** The cause: one of {@link Failure}, in lower case. */
    public static final String FAILURE = "chancery-failure";

    /** The service that gave up: {@code enrich} or {@code store}. */
    public static final String STAGE = "chancery-stage";

    /** The id of the article, if it could be read. */
    public static final String ARTICLE_ID = "chancery-article-id";

    /** The software version of that service. */
    public static final String VERSION = "chancery-version";

    /** When it gave up, ISO 8601 in UTC. */
    public static final String FAILED_AT = "chancery-failed-at";

    /** Of a record that was replayed, and of its next dead letter: the dead letter it was, as {@code topic/partition/offset}. */
    public static final String REPLAY_OF = "chancery-replay-of";

    /** There only if the record was too long to be copied: then the dead letter is without it. Its value is {@code record}. */
    public static final String LEFT_OUT = "chancery-left-out";

    private DeadLetterHeaders() {}

    /** The ways in which a record can fail permanently. */
    public enum Failure {
        /** Not JSON, not UTF-8, or a field of the wrong type. */
        MALFORMED,
        /** Lacks a required value, or exceeds a limit. */
        INVALID,
        /** Valid, but the engine failed on it: our bug. */
        UNREADABLE,
        /** Enriched, but the database refuses it. */
        UNSTORABLE
    }
}
