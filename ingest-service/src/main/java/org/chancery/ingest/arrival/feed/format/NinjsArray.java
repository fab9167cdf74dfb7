package org.chancery.ingest.arrival.feed.format;

import java.util.List;
import java.util.Objects;
import org.chancery.ingest.ninjs.NinjsArticle;
import org.chancery.ingest.ninjs.NinjsItem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** News items of IPTC ninjs in one array, which may stand under {@code items}. */
final class NinjsArray {
    private final JsonMapper json;

    NinjsArray(JsonMapper json) {
        this.json = NinjsArticle.mapper(json);
    }

    /** Whether the document is one; an empty one is a wire on which there is nothing now. */
    boolean isOne(JsonNode document) {
        var items = items(document);
        return items.isArray()
                && (items.isEmpty()
                        ? !document.has("version") // otherwise it may be an empty JSON Feed
                        : items.valueStream().anyMatch(NinjsFeed::hasUri));
    }

    private static JsonNode items(JsonNode document) {
        return document.isArray() ? document : document.path("items");
    }

    /** In either order, as the dates tell. */
    FeedReading.Content read(JsonNode document) {
        var items = items(document)
                .valueStream()
                .map(item -> NinjsFeed.item(item.toString(), () -> json.treeToValue(item, NinjsItem.class)))
                .toList();
        return NinjsFeed.content((beginsWithTheOldest(items) ? items.reversed() : items).stream());
    }

    private static boolean beginsWithTheOldest(List<FeedItem> items) {
        var dates = items.stream()
                .map(FeedItem::publishedAt)
                .filter(Objects::nonNull)
                .toList();
        return !dates.isEmpty() && dates.getFirst().isBefore(dates.getLast());
    }
}
