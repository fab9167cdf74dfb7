package org.chancery.ingest.arrival.feed.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Records of the topics of the feeds, of which anybody may write one. */
class FeedRecordsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00.123456789Z");
    private static final Feed FEED = new Feed(
            "1", URI.create("https://post.example/rss"), null, null, List.of(), List.of(), true, false, NOON, NOON);

    @Test
    void areReadAsTheyWereWritten() {
        var state = FeedState.unknown(FEED).answering(FEED).unchanged(NOON, NOON);

        assertThat(JSON.readValue(JSON.writeValueAsBytes(FEED), Feed.class)).isEqualTo(FEED);
        assertThat(JSON.readValue(JSON.writeValueAsBytes(state), FeedState.class))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "url", "addedAt", "include"})
    void aFeedWithoutItIsNone(String field) {
        assertThatThrownBy(() -> JSON.readValue(without(field, FEED), Feed.class))
                .isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "answers", "validators", "checkedAt", "dueAt", "marks"})
    void aStateWithoutItIsNone(String field) {
        var state = FeedState.unknown(FEED);

        assertThatThrownBy(() -> JSON.readValue(without(field, state), FeedState.class))
                .isInstanceOf(JacksonException.class);
    }

    private static String without(String field, Record written) {
        var object = JSON.valueToTree(written).asObject();
        assertThat(object.remove(field)).isNotNull();
        return object.toString();
    }
}
