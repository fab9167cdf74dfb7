package org.chancery.standalone.feed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StarterFeedsTest {
    @Test
    void areThirtyFeedsWithNamesAndLanguages() {
        var feeds = StarterFeeds.all();

        assertThat(feeds).hasSize(30).allSatisfy(feed -> {
            assertThat(URI.create(feed.path("url").asString()).getScheme()).isEqualTo("https");
            assertThat(feed.path("name").asString()).isNotBlank();
            assertThat(Locale.getISOLanguages()).contains(feed.path("language").asString());
        });
        assertThat(feeds).extracting(feed -> feed.path("url").asString()).doesNotHaveDuplicates();
    }

    @Test
    void areOfAllRegionsAndOfForeignMinistries() {
        var feeds = StarterFeeds.told();

        assertThat(feeds.stream().collect(groupingBy(feed -> feed.path("region").asString(), counting())))
                .containsOnlyKeys(
                        "europe",
                        "eurasia",
                        "north-america",
                        "latin-america",
                        "middle-east",
                        "africa",
                        "south-asia",
                        "east-asia",
                        "oceania",
                        "world")
                .allSatisfy((region, count) -> assertThat(count).as(region).isLessThanOrEqualTo(8))
                .satisfies(count -> assertThat(count.get("africa")).isGreaterThanOrEqualTo(3));
        assertThat(feeds.stream().filter(feed -> feed.path("kind").asString().equals("ministry")))
                .hasSizeGreaterThanOrEqualTo(5)
                .extracting(feed -> feed.path("region").asString())
                .contains("europe", "north-america", "east-asia");
    }

    @Test
    void areAskedForWithoutWhatTheServiceDoesNotKnow() {
        assertThat(StarterFeeds.all())
                .allSatisfy(feed -> assertThat(feed.propertyNames()).containsOnly("name", "url", "language"));
    }
}
