package org.chancery.ingest.arrival.feed.list;

/** The topics of the feeds. They are for the instances of this service, and not part of the contract. */
public final class FeedTopics {
    /** Every {@link Feed}, keyed by its id; a feed without value is removed. */
    public static final String LIST = "news.feeds.v1";

    /** Every {@link FeedState}, keyed likewise. */
    public static final String STATES = "news.feeds.states.v1";

    private FeedTopics() {}
}
