package org.chancery.ingest.arrival.feed.format;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed, as the feed writes it.
 *
 * @param key by which the feed knows it again: guid, id or address
 * @param title plain text, empty if there is none
 * @param html text with or without markup, the longest that the feed gives; empty if there is none
 */
public record FeedItem(
        String key,
        @Nullable String url,
        String title,
        String html,
        @Nullable String author,
        @Nullable String language,
        @Nullable Instant publishedAt) {}
