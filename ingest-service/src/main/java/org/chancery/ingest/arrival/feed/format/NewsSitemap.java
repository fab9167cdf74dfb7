package org.chancery.ingest.arrival.feed.format;

import com.rometools.rome.io.impl.DateParser;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Sitemaps whose addresses say that they are news, as search engines read them. */
final class NewsSitemap {
    private static final Namespace NEWS = Namespace.getNamespace("http://www.google.com/schemas/sitemap-news/0.9");

    private NewsSitemap() {}

    static FeedReading.Content read(Document document, URI address) {
        var all = document.getRootElement().getChildren();
        var news = all.stream()
                .filter(url -> url.getChild("news", NEWS) != null)
                .limit(FeedReader.MAX_ITEMS)
                .toList();
        if (news.isEmpty() && !all.isEmpty()) {
            throw new FeedUnreadable("is a sitemap, but none of its addresses says that it is news");
        }
        var outlet = news.stream().findFirst().map(url -> publication(url, "name"));
        return new FeedReading.Content(
                "news_sitemap",
                outlet.orElse(null),
                address.resolve("/").toString(),
                news.stream().map(url -> item(url, address)).toList());
    }

    private static FeedItem item(Element url, URI address) {
        var place = Links.resolved(text(url, "loc", url.getNamespace()), address);
        var article = url.getChild("news", NEWS);
        var title = text(article, "title", NEWS);
        return new FeedItem(
                null,
                place,
                title == null ? "" : title,
                "",
                null,
                publication(url, "language"),
                moment(text(article, "publication_date", NEWS)),
                null);
    }

    private static @Nullable String publication(Element url, String field) {
        var publication = url.getChild("news", NEWS).getChild("publication", NEWS);
        return publication == null ? null : text(publication, field, NEWS);
    }

    private static @Nullable String text(Element element, String name, Namespace namespace) {
        var text = element.getChildTextTrim(name, namespace);
        return text == null || text.isEmpty() ? null : text;
    }

    private static @Nullable Instant moment(@Nullable String date) {
        var parsed = date == null ? null : DateParser.parseW3CDateTime(date, Locale.ROOT);
        return parsed == null ? null : parsed.toInstant();
    }
}
