package org.chancery.ingest.arrival.feed.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Lines of ninjs as a feed, and what only looks like one. */
class NinjsFeedTest {
    private static final URI ADDRESS = URI.create("https://wire.example/latest");

    private final FeedReader reader = new FeedReader(new JsonMapper());

    @Test
    void theLastLineIsTheLatestItem() {
        var content = (FeedReading.Content) read("""
                {"uri": "https://wire.example/1", "headline": "Talks begin", "language": "en"}

                {"uri": "urn:wire:2", "headlines": [{"value": "Talks end"}]}
                """);

        assertThat(content.format()).isEqualTo("ninjs");
        assertThat(content.items()).extracting(FeedItem::title).containsExactly("Talks end", "Talks begin");
        assertThat(content.items()).extracting(FeedItem::url).containsExactly(null, "https://wire.example/1");
        assertThat(content.items()).allSatisfy(item -> assertThat(item.wire()).isInstanceOf(Wire.Told.class));
    }

    @Test
    void aBrokenLineDoesNotKeepThoseAroundItFromBeingRead() {
        var content = (FeedReading.Content) read("""
                {"uri": "urn:wire:1", "headline": "Talks"}
                {"uri": "urn:wire:2", "headline": "Tal
                {"uri": "urn:wire:3", "headline": "Talks", "pubstatus": "unknown"}
                {"headline": "Talks"}
                {"uri": "urn:wire:5", "headline": "Talks"}
                """);

        assertThat(content.items().reversed())
                .extracting(item -> item.wire() instanceof Wire.Broken(var reason) ? reason.substring(0, 9) : "told")
                .containsExactly("told", "not a nin", "pubStatus", "uri: ever", "told");
    }

    @Test
    void ofALongOneTheLastItemsAreRead() {
        var lines = IntStream.range(0, FeedReader.MAX_ITEMS + 5)
                .mapToObj("{\"uri\": \"urn:wire:%d\", \"headline\": \"Talks\"}"::formatted)
                .collect(Collectors.joining("\n"));

        var items = ((FeedReading.Content) read(lines)).items();

        assertThat(items).hasSize(FeedReader.MAX_ITEMS);
        assertThat(items.getFirst().key()).isEqualTo("urn:wire:1004");
    }

    @Test
    void otherJsonIsNone() {
        assertThat(read("{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"T\", \"items\": []}"))
                .isInstanceOfSatisfying(
                        FeedReading.Content.class,
                        content -> assertThat(content.format()).isEqualTo("json_feed_1.1"));
        assertThat(read("{\"uri\": ")).isInstanceOf(FeedReading.Unreadable.class);
        assertThat(read("{\n\"uri\": \"urn:wire:1\"\n}")).isInstanceOf(FeedReading.Unreadable.class);
    }

    private FeedReading read(String document) {
        return reader.read(document.getBytes(UTF_8), "application/json", ADDRESS);
    }
}
