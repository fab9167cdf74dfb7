package org.chancery.ingest.publish;

/** The topic of articles that nobody may read yet. It is for the instances of this service, and not part of the contract. */
public final class EmbargoTopic {
    /** The last edition of each article under embargo, keyed by its id; without value it waits no more. */
    public static final String NAME = "news.articles.embargoed.v1";

    /** The header of a record without value: the offset of the record that waits no more, as a later one may stand between them. */
    public static final String ENDED = "chancery-ended-offset";

    private EmbargoTopic() {}
}
