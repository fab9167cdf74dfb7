package org.chancery.ingest.arrival.feed.format;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jspecify.annotations.Nullable;

/** RSS 0.9x to 2.0 and Atom. */
final class Syndication {
    private Syndication() {}

    static FeedReading.Content read(Document document, URI address) {
        try {
            var feed = new SyndFeedInput().build(document);
            var items = feed.getEntries().stream()
                    .limit(FeedReader.MAX_ITEMS)
                    .map(entry -> item(entry, feed, address))
                    .toList();
            return new FeedReading.Content(
                    feed.getFeedType(), feed.getTitle(), Links.resolved(feed.getLink(), address), items);
        } catch (FeedException | RuntimeException e) { // the parser stumbles over many a gap
            throw new FeedUnreadable("is not a feed of a known format: " + e.getMessage(), e);
        }
    }

    private static FeedItem item(SyndEntry entry, SyndFeed feed, URI address) {
        var title = entry.getTitle() == null ? "" : entry.getTitle();
        var url = Links.resolved(entry.getLink() == null ? entry.getUri() : entry.getLink(), address);
        return new FeedItem(
                entry.getUri(),
                url,
                title,
                longestText(entry),
                entry.getAuthor(),
                feed.getLanguage(),
                publishedAt(entry),
                null);
    }

    private static String longestText(SyndEntry entry) {
        return Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .map(SyndContent::getValue)
                .filter(text -> text != null)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static @Nullable Instant publishedAt(SyndEntry entry) {
        return Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
                .filter(date -> date != null)
                .findFirst()
                .map(Date::toInstant)
                .orElse(null);
    }
}
