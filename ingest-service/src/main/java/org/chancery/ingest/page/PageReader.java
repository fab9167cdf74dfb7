package org.chancery.ingest.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the article of a web page: what the page says of itself, and the main text as a reader sees it. */
@Component
public class PageReader {
    private static final Pattern CHARSET = Pattern.compile("charset=[\"']?([\\w.:-]+)");

    private final JsonMapper json;

    /** Reads what pages tell search engines with this mapper. */
    public PageReader(JsonMapper json) {
        this.json = json;
    }

    /** Empty if it is not HTML, or has no text. */
    public Optional<Page> read(byte[] bytes, String contentType, URI address) {
        var type = contentType.toLowerCase(Locale.ROOT);
        if (!type.isEmpty() && !type.contains("html")) {
            return Optional.empty();
        }
        var document = parse(bytes, charset(type), address);
        var told = NewsMetadata.in(document, json);
        var tags = new MetaTags(document, address);
        var text = longest(MainText.of(document, address), told.text());
        return text.isEmpty() ? Optional.empty() : Optional.of(page(text, told, tags));
    }

    /** Where a page says that it belongs, if it does: for one that was saved, and lies somewhere else. */
    public Optional<URI> ownAddress(byte[] bytes) {
        return new MetaTags(parse(bytes, null, URI.create("")), URI.create("")).toldAddress();
    }

    private static Page page(String text, NewsMetadata told, MetaTags tags) {
        var date = told.publishedAt();
        return new Page(
                tags.address(),
                told.headline() == null ? tags.title() : told.headline(),
                told.author() == null ? tags.author() : told.author(),
                text,
                tags.language() == null ? told.language() : tags.language(),
                date == null ? tags.publishedAt() : date);
    }

    /** Behind a wall, some pages tell search engines more than they show. */
    private static String longest(String seen, String told) {
        return told.length() > seen.length() ? told : seen;
    }

    private static Document parse(byte[] bytes, @Nullable String charset, URI address) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset, address.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be read
        }
    }

    /** What the server says, if Java knows it; otherwise the page itself tells. */
    private static @Nullable String charset(String contentType) {
        var found = CHARSET.matcher(contentType);
        try {
            return found.find() && Charset.isSupported(found.group(1)) ? found.group(1) : null;
        } catch (IllegalCharsetNameException _) {
            return null;
        }
    }
}
