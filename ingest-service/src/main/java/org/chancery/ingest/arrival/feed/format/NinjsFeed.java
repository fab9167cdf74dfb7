package org.chancery.ingest.arrival.feed.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;
import org.chancery.contract.WireText;
import org.chancery.ingest.ninjs.NinjsArticle;
import org.chancery.ingest.ninjs.NinjsItem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** News items of IPTC ninjs, one on each line: a broken one does not keep those after it from being read. */
final class NinjsFeed {
    /** Of a line that is broken, so that it is known again. */
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
                    .filter(one -> one.has("uri"))
                    .isPresent();
        } catch (JacksonException _) {
            return false;
        }
    }

    /** Lines are written one after the other, whereas feeds begin with what is new. */
    FeedReading.Content read(byte[] bytes) {
        var lines = lines(bytes).toList();
        var items = lines.stream()
                .skip(Math.max(0, lines.size() - FeedReader.MAX_ITEMS))
                .map(this::item)
                .toList();
        return new FeedReading.Content("ninjs", null, null, items.reversed());
    }

    private static Stream<String> lines(byte[] bytes) {
        return new String(bytes, UTF_8).lines().filter(line -> !line.isBlank());
    }

    private FeedItem item(String line) {
        try {
            return FeedItem.of(json.readValue(line, NinjsItem.class));
        } catch (JacksonException e) {
            return FeedItem.broken(shown(line), "not a ninjs item: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return FeedItem.broken(shown(line), String.valueOf(e.getMessage()));
        }
    }

    private static String shown(String line) {
        return WireText.cut(line, MAX_SHOWN);
    }
}
