package org.chancery.ingest.arrival.feed.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.contract.WireText;
import org.chancery.ingest.ninjs.NinjsArticle;
import org.chancery.ingest.ninjs.NinjsItem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** News items of IPTC ninjs, one on each line: a broken one does not keep those after it from being read. */
final class NinjsFeed {
    /** Of an item that is broken, so that it is known again. */
    private static final int MAX_SHOWN = 200;

    private final JsonMapper json;

    NinjsFeed(JsonMapper json) {
        this.json = NinjsArticle.mapper(json);
    }

    /** Whether the document begins with such a line. */
    boolean isOne(byte[] bytes) {
        try {
            return lines(bytes)
                    .findFirst()
                    .map(json::readTree)
                    .filter(NinjsFeed::hasUri)
                    .isPresent();
        } catch (JacksonException _) {
            return false;
        }
    }

    static boolean hasUri(JsonNode item) {
        return item.has("uri");
    }

    /** Lines are written one after the other, whereas feeds begin with what is new. */
    FeedReading.Content read(byte[] bytes) {
        var lines = lines(bytes).toList();
        return content(lines.reversed().stream()
                .limit(FeedReader.MAX_ITEMS)
                .map(line -> item(line, () -> json.readValue(line, NinjsItem.class))));
    }

    static FeedReading.Content content(Stream<FeedItem> items) {
        return new FeedReading.Content(
                "ninjs", null, null, items.limit(FeedReader.MAX_ITEMS).toList());
    }

    private static Stream<String> lines(byte[] bytes) {
        return new String(bytes, UTF_8).lines().filter(line -> !line.isBlank());
    }

    static FeedItem item(String text, Supplier<NinjsItem> reading) {
        try {
            return FeedItem.of(reading.get());
        } catch (JacksonException e) {
            return FeedItem.broken(shown(text), "not a ninjs item: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return FeedItem.broken(shown(text), String.valueOf(e.getMessage()));
        }
    }

    private static String shown(String text) {
        return WireText.cut(text, MAX_SHOWN);
    }
}
