package org.chancery.standalone.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedLineTest {
    @Test
    void aFeedIsALineThatTellsHowItFares() {
        assertThat(FeedLine.of(json("""
                {"name": "The Post", "url": "https://post.example/rss", "lastSuccess": "2026-05-04T12:00:33Z",
                 "silentSince": "2026-05-03T01:02:03Z", "itemsAnHour": 1.25, "failures": 0, "lastError": "answered 500"}""")))
                .matches("works +The Post +2026-05-04 12:00 +2026-05-03 01:02 +1[.,][23] +https://post.example/rss");
        assertThat(FeedLine.of(
                        json("{\"title\": \"P\", \"url\": \"u\", \"failures\": 2, \"lastError\": \"answered 500\"}")))
                .startsWith("fails")
                .endsWith("u  answered 500");
        assertThat(FeedLine.of(json("{\"url\": \"u\", \"paused\": true}"))).startsWith("paused   u ");
        assertThat(FeedLine.of(json("{\"url\": \"u\"}"))).startsWith("new      u ");
        assertThat(FeedLine.of(json("{\"url\": \"u\", \"pushedUntil\": \"2026-05-04T12:00:33Z\"}")))
                .startsWith("pushed   u ");
    }

    @Test
    void aPreviewFitsOneScreen() {
        var item = "{\"title\": \"Talks\", \"characters\": 120, \"publishedAt\": \"2026-05-04T12:00:00Z\"}";
        var unwanted = "{\"title\": \"Football\", \"characters\": 9, \"objection\": \"has 'Football'\"}";
        var preview = json("{\"title\": \"The Post\", \"format\": \"rss_2.0\", \"items\": [" + unwanted
                + ("," + item).repeat(40) + "]}");

        var lines = FeedLine.ofPreview(preview);

        assertThat(lines).hasSize(23);
        assertThat(lines.getFirst()).isEqualTo("The Post, rss_2.0, 41 items, 40 of them would be admitted");
        assertThat(lines.get(2)).endsWith("Football  (has 'Football')");
        assertThat(lines.get(3)).matches(" +2026-05-04 12:00 +120 +Talks");
        assertThat(lines.getLast()).isEqualTo("  … and 21 more");
    }

    @Test
    void whatStrangersWriteDoesNotMoveTheCursor() {
        assertThat(FeedLine.ofItem(json("{\"title\": \"\\u001b[2JTalks\\n\\u202eend\", \"outcome\": \"admitted\"}")))
                .doesNotContain("\u001b", "\n", "\u202e")
                .contains("Talks end");
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }
}
