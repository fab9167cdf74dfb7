package org.chancery.ingest.arrival.feed.item;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.RawArticle;
import org.chancery.contract.WireText;
import org.chancery.ingest.arrival.feed.format.FeedItem;
import org.chancery.ingest.arrival.feed.format.FeedReading;
import org.chancery.ingest.arrival.feed.format.Wire;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.ninjs.NinjsArticle;
import org.chancery.ingest.page.Languages;
import org.chancery.ingest.page.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Items of a feed as articles.
 *
 * @param feed its id
 */
public record ItemArticle(
        String feed, ArticleSource source, @Nullable String language) {
    /** Items of this feed. */
    public static ItemArticle of(Feed feed, FeedReading.Content content) {
        var name = PlainText.line(name(feed, content));
        var outlet = new ArticleSource(WireText.cut(name, RawArticle.MAX_SOURCE_NAME), content.site());
        return new ItemArticle(feed.id(), outlet, feed.language());
    }

    private static String name(Feed feed, FeedReading.Content content) {
        if (feed.name() != null && !feed.name().isBlank()) {
            return feed.name();
        }
        return content.title() == null || content.title().isBlank() ? feed.url().getHost() : content.title();
    }

    /**
     * The item as an article.
     *
     * @throws IllegalArgumentException if it cannot be an article; the message says why
     */
    public RawArticle from(FeedItem item) {
        return switch (item.wire()) {
            case null -> told(item);
            case Wire.Told(var told) -> NinjsArticle.of(told, source);
            case Wire.Broken(var reason) -> throw new IllegalArgumentException(reason);
        };
    }

    private RawArticle told(FeedItem item) {
        var author = item.author();
        return new RawArticle(
                idOf(item),
                0,
                null,
                source,
                item.url(),
                PlainText.line(item.title()),
                author == null || author.isBlank() ? null : PlainText.line(author),
                PlainText.of(item.html()),
                languageOf(item),
                null,
                item.publishedAt(),
                null);
    }

    /** Of an item without an address, only the feed's own name for it tells that it is the same; the contract derives all others. */
    private @Nullable String idOf(FeedItem item) {
        return item.url() != null || item.key() == null
                ? null
                : UUID.nameUUIDFromBytes((feed + "\n" + item.key()).getBytes(UTF_8))
                        .toString();
    }

    private @Nullable String languageOf(FeedItem item) {
        var written = Languages.tag(item.language());
        return written == null ? language : written;
    }
}
