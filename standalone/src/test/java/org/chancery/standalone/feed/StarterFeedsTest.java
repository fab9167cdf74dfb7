package org.chancery.standalone.feed;

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
}
