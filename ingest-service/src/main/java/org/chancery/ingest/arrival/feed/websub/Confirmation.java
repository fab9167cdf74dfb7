package org.chancery.ingest.arrival.feed.websub;

/** What a hub that asks gets for an answer. */
public sealed interface Confirmation {
    /** That we agree. */
    record Agreed(String challenge) implements Confirmation {}

    /** That we have heard. */
    record Noted() implements Confirmation {}

    /** That we do not agree. */
    record Refused(String reason) implements Confirmation {}
}
