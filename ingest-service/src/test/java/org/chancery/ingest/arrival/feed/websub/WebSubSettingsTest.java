package org.chancery.ingest.arrival.feed.websub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebSubSettingsTest {
    @Test
    void withoutAnAddressThereAreNoHubs() {
        assertThat(settings(" ").isOn()).isFalse();
    }

    @Test
    void theAddressMayHaveAPath() {
        assertThat(settings("https://news.example/chancery/").address("1", "2"))
                .hasToString("https://news.example/chancery/api/v1/websub/1/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news.example",
                "ftp://news.example",
                "https://",
                "https://a b",
                "https://me:pw@news.example",
                "https://news.example/?a",
                "https://news.example/#a"
            })
    void anAddressThatNoHubReachesIsRefusedByTheNameOfTheSetting(String callback) {
        assertThatThrownBy(() -> settings(callback))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CHANCERY_WEBSUB_CALLBACK must be an address such as https://news.example");
    }

    private static WebSubSettings settings(String callback) {
        return new WebSubSettings(callback, Duration.ofHours(1), Duration.ofMinutes(1), Duration.ZERO);
    }
}
