package org.chancery.ingest.page;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in its head: Open Graph and its relatives. */
record MetaTags(Document document, URI found) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.-]+(:\\d+)?(/[\\w./~%+,;:@=&?!*()'-]*)?");

    /** A page may give its own address, but not one of another outlet, whose articles it would then correct. */
    URI address() {
        var canonical = Stream.of(attribute("link[rel=canonical]", "abs:href"), content("og:url"))
                .filter(address -> address != null)
                .findFirst()
                .orElse("");
        try {
            var own = found.resolve(canonical.strip());
            return canonical.isBlank() || !SameOutlet.isOf(own, found) ? found : own;
        } catch (IllegalArgumentException _) {
            return found;
        }
    }

    /** What the page gives as its address, whatever that is worth. */
    Optional<URI> toldAddress() {
        return Stream.of(attribute("link[rel=canonical]", "href"), content("og:url"))
                .flatMap(Stream::ofNullable)
                .filter(address -> ADDRESS.matcher(address).matches())
                .findFirst()
                .map(URI::create);
    }

    @Nullable
    String title() {
        var heading = document.selectFirst("h1");
        return first(
                content("og:title"),
                content("twitter:title"),
                heading == null ? null : heading.text(),
                document.title());
    }

    @Nullable
    String author() {
        var byline = document.selectFirst("[rel=author], [itemprop=author], .byline, .author");
        return first(content("author"), content("parsely-author"), byline == null ? null : byline.text());
    }

    @Nullable
    String language() {
        var locale = content("og:locale");
        return Languages.tag(first(attribute("html", "lang"), content("language"), locale));
    }

    @Nullable
    Instant publishedAt() {
        return Stream.of(
                        content("article:published_time"),
                        content("og:published_time"),
                        content("date"),
                        content("dc.date"),
                        attribute("[itemprop=datePublished]", "content"),
                        attribute("[itemprop=datePublished]", "datetime"),
                        attribute("time[datetime]", "datetime"),
                        Dates.inPath(found))
                .map(Dates::moment)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String content(String name) {
        return attribute("meta[property=\"%1$s\"], meta[name=\"%1$s\"]".formatted(name), "content");
    }

    private @Nullable String attribute(String query, String attribute) {
        var element = document.selectFirst(query);
        var value = element == null ? "" : element.attr(attribute).strip();
        return value.isEmpty() ? null : value;
    }

    private static @Nullable String first(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
    }
}
