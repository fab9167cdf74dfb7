package org.chancery.ingest.deadletter.mark;

/** The topic of the marks. It is for the instances of this service, and not part of the contract. */
public final class HandledTopic {
    /** A {@link Mark} for each dead letter that is handled, keyed by its place. */
    public static final String NAME = "news.dead-letters.handled.v1";

    private HandledTopic() {}
}
