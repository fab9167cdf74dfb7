package org.chancery.ingest.arrival.feed.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedRequestTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"The Post\u0000", "broken \ud800", "two\nlines", " ", ""})
    void refusesANameThatNobodyCanStore(String name) {
        refuses("name: ", request(name, null, null));
    }

    @Test
    void refusesAnOverlongName() {
        refuses("name: must have 1 to 300 characters", request("n".repeat(301), null, null));
        assertThat(request("n".repeat(300), null, null).feed(NOON).name()).hasSize(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en_US", "in English", "x", "", "abcdefghi"})
    void refusesALanguageThatIsNoTag(String language) {
        refuses("language: ", request(null, language, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "pt-BR", "zh-Hant-TW"})
    void takesALanguageTag(String language) {
        assertThat(request(null, language, null).feed(NOON).language()).isEqualTo(language);
    }

    @Test
    void refusesBrokenWords() {
        refuses("include: ", request(null, null, List.of("talks\u0000")));
    }

    private static void refuses(String message, FeedRequest request) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.feed(NOON))
                .withMessageStartingWith(message);
    }

    private static FeedRequest request(
            @Nullable String name, @Nullable String language, @Nullable List<String> include) {
        return new FeedRequest("https://post.example/rss", name, language, include, null, null);
    }
}
