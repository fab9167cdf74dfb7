package org.chancery.ingest.arrival.feed.format;

import java.net.URI;
import org.jdom2.Document;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads feeds of any format, which the document itself tells; servers are often wrong about it. */
@Component
public class FeedReader {
    /** Most items that are read of one document. */
    public static final int MAX_ITEMS = 1_000;

    private final JsonMapper json;
    private final NinjsFeed ninjs;
    private final NinjsArray array;

    FeedReader(JsonMapper json) {
        this.json = json;
        ninjs = new NinjsFeed(json);
        array = new NinjsArray(json);
    }

    /**
     * What the document says, or why it says nothing.
     *
     * @param address against which its relative addresses are resolved
     */
    public FeedReading read(byte[] bytes, String contentType, URI address) {
        try {
            var first = firstLetter(bytes);
            return first == '{' || first == '['
                    ? json(bytes, address)
                    : read(BoundedXml.read(bytes, contentType), address);
        } catch (FeedUnreadable e) {
            return new FeedReading.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private FeedReading json(byte[] bytes, URI address) {
        if (ninjs.isOne(bytes)) {
            return ninjs.read(bytes);
        }
        var document = tree(bytes);
        return array.isOne(document)
                ? array.read(document)
                : JsonFeed.read(document, address).offering(Offers.of(document, address));
    }

    private JsonNode tree(byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (JacksonException e) {
            throw new FeedUnreadable("is not valid JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static FeedReading read(Document document, URI address) {
        var root = document.getRootElement().getName();
        return switch (root) {
            case "rss", "RDF", "feed" -> Syndication.read(document, address).offering(Offers.of(document, address));
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
