package org.chancery.ingest.arrival.feed.list;

/** The topics of the feeds. They are for the instances of this service, and not part of the contract. */
public final class FeedTopics {
    /** Every {@link Feed}, keyed by its id; a feed without value is removed. */
    public static final String LIST = "news.feeds.v1";

    /** Every {@link FeedState}, keyed likewise. */
    public static final String STATES = "news.feeds.states.v1";

    /** What the instances know of the hubs of the feeds, keyed likewise. */
    public static final String SUBSCRIPTIONS = "news.feeds.subscriptions.v1";

    /** What hubs have pushed; without value what has been read. */
    public static final String PUSHES = "news.feeds.pushes.v1";

    private FeedTopics() {}
}
