package org.chancery.ingest.arrival.feed.poll;

import org.chancery.ingest.arrival.feed.list.FeedBook.Entry;
import org.chancery.ingest.arrival.feed.list.FeedState;

/**
 * A feed that is to be visited now, and how it fared before.
 *
 * @param isFetched whether it is to be fetched; otherwise only what its hub has pushed is read
 */
record Due(Entry entry, FeedState state, boolean isFetched) {}
