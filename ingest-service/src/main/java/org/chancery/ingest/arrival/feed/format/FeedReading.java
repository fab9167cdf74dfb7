package org.chancery.ingest.arrival.feed.format;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.RawArticle;
import org.chancery.contract.WireText;
import org.jspecify.annotations.Nullable;

/** What reading a document as a feed gave. */
public sealed interface FeedReading {
    /**
     * It is a feed.
     *
     * @param format such as {@code rss_2.0}
     * @param site address of the outlet
     * @param items in the order of the feed, at most {@link FeedReader#MAX_ITEMS}
     * @param offer to be pushed, if it makes one
     */
    record Content(
            String format,
            @Nullable String title,
            @Nullable String site,
            List<FeedItem> items,
            @Nullable Offer offer) implements FeedReading {
        public Content {
            title = title == null ? null : WireText.cut(title, RawArticle.MAX_TITLE);
            items = List.copyOf(items);
        }

        /** One that makes no offer. */
        public Content(String format, @Nullable String title, @Nullable String site, List<FeedItem> items) {
            this(format, title, site, items, null);
        }

        /** The same, with this offer if there is one. */
        public Content offering(Optional<Offer> better) {
            return new Content(format, title, site, items, better.orElse(offer));
        }
    }

    /** It is not, or not one that can be read safely. */
    record Unreadable(String reason) implements FeedReading {}
}
