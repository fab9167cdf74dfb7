package org.chancery.ingest.arrival.feed.format;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON Feed 1.0 and 1.1. */
final class JsonFeed {
    private static final String VERSIONS = "https://jsonfeed.org/version/";

    private JsonFeed() {}

    static FeedReading.Content read(JsonNode feed, URI address) {
        var version = text(feed, "version");
        if (version == null || !version.startsWith(VERSIONS)) {
            throw new FeedUnreadable("is JSON, but its version is not one of JSON Feed, and it has no ninjs items");
        }
        var items = feed.path("items")
                .valueStream()
                .limit(FeedReader.MAX_ITEMS)
                .map(item -> item(item, feed, address))
                .toList();
        return new FeedReading.Content(
                "json_feed_" + version.substring(VERSIONS.length()),
                text(feed, "title"),
                Links.resolved(text(feed, "home_page_url"), address),
                items);
    }

    private static FeedItem item(JsonNode item, JsonNode feed, URI address) {
        var url = Links.resolved(first(text(item, "url"), text(item, "external_url")), address);
        var title = text(item, "title");
        return new FeedItem(
                text(item, "id"),
                url,
                title == null ? "" : title,
                html(item),
                first(text(item.at("/authors/0"), "name"), text(item.path("author"), "name")),
                first(text(item, "language"), text(feed, "language")),
                moment(first(text(item, "date_published"), text(item, "date_modified"))),
                null);
    }

    private static String html(JsonNode item) {
        var html = text(item, "content_html");
        var plain = first(text(item, "content_text"), text(item, "summary"), "");
        return html == null ? Entities.escape(String.valueOf(plain)).replace("\n", "<br>") : html;
    }

    private static @Nullable String first(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(texts[texts.length - 1]);
    }

    private static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }

    private static @Nullable Instant moment(@Nullable String date) {
        try {
            return date == null ? null : OffsetDateTime.parse(date).toInstant();
        } catch (DateTimeException _) {
            return null;
        }
    }
}
