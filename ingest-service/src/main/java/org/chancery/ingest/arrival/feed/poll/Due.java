package org.chancery.ingest.arrival.feed.poll;

import org.chancery.ingest.arrival.feed.list.FeedBook.Entry;
import org.chancery.ingest.arrival.feed.list.FeedState;

/** A feed that is to be fetched now, and how it fared before. */
record Due(Entry entry, FeedState state) {}
