package org.chancery.ingest.arrival.feed.api;

import java.util.List;
import org.chancery.ingest.arrival.feed.list.LatestItem;

/** The last items of a feed, newest first. */
record FeedItems(List<LatestItem> items) {}
