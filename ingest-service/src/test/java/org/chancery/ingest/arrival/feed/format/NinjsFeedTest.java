package org.chancery.ingest.arrival.feed.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Lines and arrays of ninjs as a feed, and what only looks like one. */
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

    @ParameterizedTest
    @ValueSource(strings = {"%s", "{\"items\": %s}", "{\"total\": 2, \"version\": 1,\n\"items\": %s}"})
    void itemsMayStandInOneArray(String document) {
        var items = items(document.formatted("""
                [{"uri": "https://wire.example/2", "headline": "Talks end", "associations": {"photo": {"uri": "urn:wire:7"}}},
                 {"uri": "urn:wire:1", "headlines": [{"value": "Talks begin"}]}]"""));

        assertThat(items).extracting(FeedItem::title).containsExactly("Talks end", "Talks begin");
        assertThat(items).extracting(FeedItem::url).containsExactly("https://wire.example/2", null);
        assertThat(items).allSatisfy(item -> assertThat(item.wire()).isInstanceOf(Wire.Told.class));
    }

    @Test
    void ofAnArrayThatBeginsWithTheOldestTheLastItemIsTheLatest() {
        var array = """
                [{"uri": "urn:wire:1", "headline": "Talks", "versionCreated": "2026-05-04T12:00:00Z"},
                 {"uri": "urn:wire:2", "headline": "Talks"},
                 {"uri": "urn:wire:3", "headline": "Talks", "versionCreated": "2026-05-04T12:01:00Z"}]""";

        assertThat(items(array)).extracting(FeedItem::key).containsExactly("urn:wire:3", "urn:wire:2", "urn:wire:1");
    }

    @Test
    void ofALongArrayTheLatestItemsAreRead() {
        var array = IntStream.range(0, FeedReader.MAX_ITEMS + 5)
                .mapToObj("{\"uri\": \"urn:wire:%d\", \"headline\": \"Talks\"}"::formatted)
                .collect(Collectors.joining(",\n", "[", "]"));

        assertThat(items(array)).hasSize(FeedReader.MAX_ITEMS).first().matches(item -> "urn:wire:0".equals(item.key()));
    }

    @Test
    void aBrokenItemOfAnArrayDoesNotKeepThoseAroundItFromBeingRead() {
        var items = items("""
                [{"uri": "urn:wire:1", "headline": "Talks"}, 7, {"headline": "Talks"}, {"uri": "urn:wire:4", "headlines": 5},
                 {"uri": "urn:wire:5", "headline": "Talks"}]""");

        assertThat(items)
                .extracting(item -> item.wire() instanceof Wire.Broken(var reason) ? reason.substring(0, 9) : "told")
                .containsExactly("told", "not a nin", "uri: ever", "not a nin", "told");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"items\": []}"})
    void anArrayMayBeEmpty(String document) {
        assertThat(items(document)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, 2]",
                "[{\"id\": \"1\"}]",
                "{\"items\": [{\"id\": \"1\"}]}",
                "{\"items\": {\"uri\": \"urn:wire:1\"}}",
                "[{\"uri\": \"urn:wire:1\"},",
            })
    void anArrayOfSomethingElseOrOneThatIsCutOffIsNone(String document) {
        assertThat(read(document)).isInstanceOf(FeedReading.Unreadable.class);
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

    private List<FeedItem> items(String document) {
        return ((FeedReading.Content) read(document)).items();
    }

    private FeedReading read(String document) {
        return reader.read(document.getBytes(UTF_8), "application/json", ADDRESS);
    }
}
