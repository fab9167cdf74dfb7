package org.chancery.ingest.arrival.feed.item;

import org.chancery.contract.ArticleSource;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.arrival.feed.format.FeedItem;
import org.chancery.ingest.arrival.feed.format.FeedReading;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.page.Languages;
import org.chancery.ingest.page.PlainText;
import org.jspecify.annotations.Nullable;

/** Items of a feed as articles. */
public record ItemArticle(ArticleSource source, @Nullable String language) {
    /** Items of this feed. */
    public static ItemArticle of(Feed feed, FeedReading.Content content) {
        var name = PlainText.line(name(feed, content));
        var whole = name.length() <= RawArticle.MAX_SOURCE_NAME ? name : name.substring(0, RawArticle.MAX_SOURCE_NAME);
        return new ItemArticle(new ArticleSource(whole, content.site()), feed.language());
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
        var author = item.author();
        return new RawArticle(
                null,
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

    private @Nullable String languageOf(FeedItem item) {
        var written = Languages.tag(item.language());
        return written == null ? language : written;
    }
}
