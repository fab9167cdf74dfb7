package org.chancery.ingest.arrival.feed.format;

import java.net.URI;
import org.jdom2.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads feeds of any format, which the document itself tells; servers are often wrong about it. */
@Component
public class FeedReader {
    /** Most items that are read of one document. */
    public static final int MAX_ITEMS = 1_000;

    private final JsonFeed jsonFeed;
    private final NinjsFeed ninjs;

    FeedReader(JsonMapper json) {
        jsonFeed = new JsonFeed(json);
        ninjs = new NinjsFeed(json);
    }

    /**
     * What the document says, or why it says nothing.
     *
     * @param address against which its relative addresses are resolved
     */
    public FeedReading read(byte[] bytes, String contentType, URI address) {
        try {
            return firstLetter(bytes) == '{'
                    ? json(bytes, address)
                    : read(BoundedXml.read(bytes, contentType), address);
        } catch (FeedUnreadable e) {
            return new FeedReading.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private FeedReading json(byte[] bytes, URI address) {
        return ninjs.isOne(bytes) ? ninjs.read(bytes) : jsonFeed.read(bytes, address);
    }

    private static FeedReading read(Document document, URI address) {
        var root = document.getRootElement().getName();
        return switch (root) {
            case "rss", "RDF", "feed" -> Syndication.read(document, address);
            case "urlset" -> NewsSitemap.read(document, address);
            case "sitemapindex" -> throw new FeedUnreadable("is an index of sitemaps; add the sitemaps that it lists");
            case "html" ->
                throw new FeedUnreadable("is a web page, not a feed; look in it for the address of its feed");
            default -> throw new FeedUnreadable("is not a feed: its root element is " + root);
        };
    }

    /** Zero if there is none. */
    private static int firstLetter(byte[] bytes) {
        for (var letter : bytes) {
            boolean isMark = letter < 0; // of the byte order, or text that is neither JSON nor XML
            if (!isMark && !Character.isWhitespace(letter)) {
                return letter;
            }
        }
        return 0;
    }
}
