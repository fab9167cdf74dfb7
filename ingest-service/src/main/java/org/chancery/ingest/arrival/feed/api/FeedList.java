package org.chancery.ingest.arrival.feed.api;

import java.util.List;

/** All feeds. */
record FeedList(List<FeedView> feeds) {}
