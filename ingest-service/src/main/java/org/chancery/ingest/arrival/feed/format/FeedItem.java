package org.chancery.ingest.arrival.feed.format;

import java.time.Instant;
import org.chancery.contract.RawArticle;
import org.chancery.contract.WireText;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed, as the feed writes it.
 *
 * @param key by which the feed knows it again (guid or id), none if it gives none
 * @param title plain text, empty if there is none; cut to the length of an article's
 * @param html text with or without markup, the longest that the feed gives; empty if there is none
 */
public record FeedItem(
        @Nullable String key,
        @Nullable String url,
        String title,
        String html,
        @Nullable String author,
        @Nullable String language,
        @Nullable Instant publishedAt) {
    public FeedItem {
        key = key == null || key.isBlank() ? null : key;
        title = WireText.cut(title, RawArticle.MAX_TITLE);
    }
}
