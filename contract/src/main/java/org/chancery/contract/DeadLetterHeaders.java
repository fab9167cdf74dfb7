package org.chancery.contract;

/**
 * What a dead letter says beside spring-kafka's own {@code kafka_dlt-*} headers, all in UTF-8. A dead letter keeps the key and
 * the bytes of the record that failed.
 */
public final class DeadLetterHeaders {
    /** Why, as one of {@link Failure}, in lower case. */
    public static final String FAILURE = "chancery-failure";

    /** The service that gave up: {@code enrich} or {@code store}. */
    public static final String STAGE = "chancery-stage";

    /** The id of the article, where it could be read. */
    public static final String ARTICLE_ID = "chancery-article-id";

    /** The version of the software that gave up. */
    public static final String VERSION = "chancery-version";

    /** When it gave up, ISO 8601 in UTC. */
    public static final String FAILED_AT = "chancery-failed-at";

    private DeadLetterHeaders() {}

    /** The ways in which a record can fail for good. */
    public enum Failure {
        /** Not JSON, not UTF-8, or a field of the wrong type. */
        MALFORMED,
        /** Lacks what an article must have, or has more than it may. */
        INVALID,
        /** Readable, yet reading it failed: a fault of ours. */
        UNREADABLE,
        /** Read, yet the database refuses it. */
        UNSTORABLE
    }
}
