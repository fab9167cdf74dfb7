package org.chancery.ingest.arrival.feed.format;

import java.time.Instant;
import org.chancery.contract.RawArticle;
import org.chancery.contract.WireText;
import org.chancery.ingest.ninjs.NinjsArticle;
import org.chancery.ingest.ninjs.NinjsItem;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed, as the feed writes it.
 *
 * @param key by which the feed knows it again (guid or id), none if it gives none
 * @param title plain text, empty if there is none; cut to the length of an article's
 * @param html text with or without markup, the longest that the feed gives; empty if there is none
 * @param wire the whole item, if it is one of an agency; none in a feed for readers
 */
public record FeedItem(
        @Nullable String key,
        @Nullable String url,
        String title,
        String html,
        @Nullable String author,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable Wire wire) {
    public FeedItem {
        key = key == null || key.isBlank() ? null : key;
        title = WireText.cut(title, RawArticle.MAX_TITLE);
    }

    /** An item of an agency. */
    static FeedItem of(NinjsItem item) {
        var told = NinjsArticle.of(item, null);
        return new FeedItem(
                item.uri(),
                told.url(),
                told.title(),
                "",
                null,
                told.language(),
                told.publishedAt(),
                new Wire.Told(item));
    }

    /** What stands where an agency should have an item. */
    static FeedItem broken(String line, String reason) {
        return new FeedItem(line, null, "", "", null, null, null, new Wire.Broken(reason));
    }
}
