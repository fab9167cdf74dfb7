package org.chancery.standalone.push.file;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.RawArticle;
import org.chancery.contract.WireText;
import org.chancery.ingest.page.Page;
import org.chancery.ingest.page.PageReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Saved web pages as articles, read as the ingest service reads those that it fetches. */
final class SavedPages {
    /** The address of a page that does not tell its own. */
    private static final URI NOWHERE = URI.create("https://saved.invalid/");

    private static final JsonMapper MAPPER = new JsonMapper();

    private final PageReader reader = new PageReader(MAPPER);

    /**
     * The article of a page.
     *
     * @param place for the user
     * @param contentType as its server gave it, or empty
     * @param address where it was found; without one it is where the page says that it belongs
     * @param seen when it was found there, if that is known: it is no younger, and without a date of its own hardly older
     */
    Outgoing article(String place, byte[] bytes, String contentType, @Nullable URI address, @Nullable Instant seen) {
        try {
            var found = address == null ? reader.ownAddress(bytes).orElse(NOWHERE) : address;
            return reader.read(bytes, contentType, found)
                    .map(page -> article(place, page, seen))
                    .orElseGet(() -> new Outgoing.Unreadable(place, "the page has no text, or too much around it"));
        } catch (RuntimeException | StackOverflowError e) { // whatever a page does to its reader, there are others
            return new Outgoing.Unreadable(place, "the page cannot be used: " + e.getMessage());
        }
    }

    private static Outgoing article(String place, Page page, @Nullable Instant seen) {
        var url = page.address().equals(NOWHERE) ? null : page.address();
        var json = MAPPER.writeValueAsString(new RawArticle(
                null,
                0,
                null,
                Optional.ofNullable(url).map(SavedPages::outlet).orElse(null),
                url == null ? null : url.toString(),
                page.title(),
                page.byline(),
                page.text(),
                page.language(),
                null,
                page.publishedAt() == null ? seen : page.publishedAt(),
                null));
        return json.length() > RawArticle.MAX_BYTES
                ? new Outgoing.Unreadable(place, "the text exceeds " + RawArticle.MAX_BYTES + " bytes")
                : new Outgoing.Article(place, json);
    }

    private static ArticleSource outlet(URI url) {
        var host = url.getHost().replaceFirst("^www\\.", "");
        return new ArticleSource(
                WireText.cut(host, RawArticle.MAX_SOURCE_NAME), url.getScheme() + "://" + url.getHost());
    }
}
