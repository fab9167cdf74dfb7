package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.chancery.ingest.running.Feeds;
import org.junit.jupiter.api.Test;

/** Feeds from the web to the raw topic, over HTTP, a real server and a real broker. */
class FeedsIT extends FetchedFeeds {
    private static final String EXCLUDED = "chancery_feeds_items_total{outcome=\"excluded\"}";

    @Test
    void anItemBecomesAnArticle() {
        var id = feeds.add(host.serve("/rss", Feeds.rss("harbours")));

        var article = await().atMost(PATIENCE)
                .until(() -> raw.at("https://post.example/harbours"), found -> !found.isEmpty());

        assertThat(article).singleElement().satisfies(first -> {
            assertThat(first.title()).isEqualTo("Talks about harbours & more");
            assertThat(first.body()).isEqualTo("Ministers met.\n\nThey spoke of harbours.");
            assertThat(first.source()).hasToString("ArticleSource[name=The Harbour Post, uri=https://post.example/]");
            assertThat(first.language()).isEqualTo("en-gb");
            assertThat(first.publishedAt()).isEqualTo("2023-07-04T12:00:00Z");
        });
        await().atMost(PATIENCE).until(() -> feeds.one(id).at("/title"), "The Harbour Post"::equals);
        assertThat(feeds.items(id).each("items", "/outcome")).containsExactly("admitted");
        assertThat(feeds.one(id).at("/failures")).isEqualTo("0");
        assertThat(feeds.one(id).at("/lastSuccess")).isNotEmpty();
    }

    @Test
    void anItemOfAnAgencyKeepsItsStatusAndItsEmbargoWhateverItsPageSays() {
        var killed = host.serve("/killed", Feeds.page(host.at("/killed"), "They met."));
        var later = host.serve("/later", Feeds.page(host.at("/later"), "They will meet."));
        var id = feeds.add(
                "{\"url\": \"%s\", \"fullText\": true}".formatted(host.serve("/wire", """
                        {"uri": "%1$s", "headline": "Talks", "body_text": "They met.", "infosource": [{"name": "Wire"}]}
                        {"uri": "%1$s", "headline": "Talks", "pubstatus": "canceled", "version": "2"}
                        {"uri": "%2$s", "headline": "Talks", "embargoed": "2999-01-01T00:00:00Z"}
                        {"uri": "urn:wire:4", "headline": "cut o
                        """.formatted(killed, later))));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(feeds.items(id).each("items", "/outcome"))
                        .containsExactly("rejected", "embargoed", "revised", "admitted"));
        assertThat(raw.at(killed.toString()))
                .extracting(article -> article.status().name() + article.version())
                .containsExactly("USABLE1", "CANCELED2");
        assertThat(raw.at(killed.toString()).getFirst().source()).hasToString("ArticleSource[name=Wire, uri=null]");
        assertThat(raw.at(later.toString())).isEmpty();
        assertThat(host.visits("/killed")).isEmpty();
    }

    @Test
    void aChangedItemIsTheNextEditionAndAnUnchangedOneIsReadOnce() {
        var id = feeds.add(host.serve("/rss", Feeds.rss("rivers", "bridges")));
        await().atMost(PATIENCE)
                .until(() -> feeds.items(id).each("items", "/outcome").size() == 2);
        var received = service.metric("chancery_articles_received_total{stage=\"ingest\"}");

        host.serve("/rss", Feeds.rss("rivers", "bridges").replace("spoke of rivers", "argued about rivers"));

        await().atMost(PATIENCE)
                .until(() -> raw.at("https://post.example/rivers").size() == 2);
        assertThat(raw.at("https://post.example/bridges")).hasSize(1);
        assertThat(service.metric("chancery_articles_received_total{stage=\"ingest\"}"))
                .isEqualTo(received + 1);
    }

    @Test
    void asksOnlyForWhatHasChanged() {
        var etag = Map.of("ETag", "\"7\"", "Last-Modified", "Tue, 04 Jul 2023 12:00:00 GMT");
        feeds.add(host.serve("/rss", 200, etag, Feeds.rss("etags").getBytes(UTF_8)));

        await().atMost(PATIENCE).until(() -> host.visits("/rss").size() >= 3);

        var later = host.visits("/rss").get(1).headers();
        assertThat(later.get("If-none-match")).containsExactly("\"7\"");
        assertThat(later.get("If-modified-since")).containsExactly("Tue, 04 Jul 2023 12:00:00 GMT");
        assertThat(service.metric("chancery_feeds_fetches_total{outcome=\"unchanged\"}"))
                .isPositive();
    }

    @Test
    void aFeedThatFailsSaysSoAndComesBack() {
        var url = host.serve("/rss", 503, Map.of(), new byte[0]);
        var id = feeds.add(url);
        await().atMost(PATIENCE).until(() -> feeds.one(id).at("/lastError"), "answered 503"::equals);

        host.serve("/rss", "<html>Moved</html>");
        await().atMost(PATIENCE).until(() -> feeds.one(id).at("/lastError").startsWith("is a web page"));

        host.serve("/rss", Feeds.rss("repairs"));
        await().atMost(PATIENCE).until(() -> feeds.one(id).at("/failures"), "0"::equals);
        assertThat(raw.at("https://post.example/repairs")).hasSize(1);
        assertThat(feeds.one(id).at("/lastError")).startsWith("is a web page");
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        var id = feeds.add(host.serve("/busy", 429, Map.of("Retry-After", "3600"), new byte[0]));
        await().atMost(PATIENCE).until(() -> feeds.one(id).at("/lastError"), "answered 429"::equals);

        var failed = Instant.parse(feeds.one(id).at("/lastErrorAt"));
        assertThat(Instant.parse(feeds.one(id).at("/nextFetch"))).isEqualTo(failed.plusSeconds(3600));
        assertThat(feeds.fetch(id).status()).isEqualTo(202);
        await().atMost(PATIENCE).until(() -> host.visits("/busy").size() == 2);
    }

    @Test
    void filtersKeepItemsOutAndSayWhy() {
        double excluded = service.metric(EXCLUDED);
        var url = host.serve("/rss", Feeds.rss("football", "treaties"));
        var id = feeds.add("""
                {"url": "%s", "name": "Filtered", "fullText": false, "include": ["ministers"], "exclude": ["Football"]}""".formatted(url));

        await().atMost(PATIENCE)
                .until(() -> raw.at("https://post.example/treaties").size() == 1);

        assertThat(raw.at("https://post.example/football")).isEmpty();
        assertThat(feeds.items(id).each("items", "/outcome")).containsExactly("excluded", "admitted");
        assertThat(service.metric(EXCLUDED)).isEqualTo(excluded + 1);
        assertThat(feeds.items(id).each("items", "/reason")).containsExactly("has 'Football'", "");
    }

    @Test
    void anEmptyFeedFailsAndIsNotAskedAgainAtOnce() {
        var id = feeds.add(host.serve("/empty", "<rss version=\"2.0\"/>"));

        await().atMost(PATIENCE).until(() -> feeds.one(id).at("/lastError").startsWith("is not a feed"));

        assertThat(feeds.one(id).at("/failures")).isNotEqualTo("0");
    }

    @Test
    void hostileFeedsAreCountedAndKeepNoOtherOut() throws IOException {
        var failed = "chancery_feeds_fetches_total{outcome=\"failed\"}";
        double before = service.metric(failed);
        var doctype = "<!DOCTYPE rss [<!ENTITY file SYSTEM \"file:///etc/passwd\">]>";
        var bomb = Map.of("Content-Encoding", "gzip");

        var first = feeds.add(host.serve("/first", Feeds.rss("calm")));
        var hostile = List.of(
                feeds.add(host.serve("/file", doctype + "<rss version=\"2.0\"><channel>&file;</channel></rss>")),
                feeds.add(host.serve("/bomb", 200, bomb, packed(new byte[9_000_000]))),
                feeds.add(host.serve("/deep", "<rss>".repeat(2_000))));
        var last = feeds.add(host.serve("/last", Feeds.rss("peace")));

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(raw.at("https://post.example/calm")).hasSize(1);
            assertThat(raw.at("https://post.example/peace")).hasSize(1);
            assertThat(hostile).map(id -> feeds.one(id).at("/lastError")).doesNotContain("");
        });
        assertThat(hostile)
                .map(id -> feeds.one(id).at("/lastError"))
                .satisfiesExactly(
                        file -> assertThat(file)
                                .startsWith("is not well-formed XML")
                                .doesNotContain("root:"),
                        packed -> assertThat(packed).isEqualTo("unpacks to more than 100 times its length"),
                        deep -> assertThat(deep).contains("exceeds the limit \"100\""));
        assertThat(service.metric(failed)).isGreaterThanOrEqualTo(before + 3);
        assertThat(List.of(first, last))
                .map(id -> feeds.one(id).at("/failures"))
                .containsOnly("0");
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void oneBadItemKeepsNoOtherOut() {
        double before = service.metric("chancery_feeds_items_total{outcome=\"rejected\"}");
        double refused = service.metric("chancery_articles_total{outcome=\"rejected\",stage=\"ingest\"}");
        var bad = "<item><guid>empty</guid></item>";
        var id = feeds.add(host.serve("/rss", Feeds.rss("before", "after").replaceFirst("<item>", bad + "<item>")));

        await().atMost(PATIENCE)
                .until(() -> feeds.items(id).each("items", "/outcome").size() == 3);

        assertThat(feeds.items(id).each("items", "/outcome")).containsExactly("rejected", "admitted", "admitted");
        assertThat(feeds.items(id).each("items", "/reason").getFirst()).contains("one of them must have text");
        assertThat(service.metric("chancery_feeds_items_total{outcome=\"rejected\"}"))
                .isEqualTo(before + 1);
        assertThat(service.metric("chancery_articles_total{outcome=\"rejected\",stage=\"ingest\"}"))
                .isEqualTo(refused + 1);
    }

    @Test
    void showsHowFeedsFareAsMetrics() {
        feeds.add("{\"url\": \"%s\", \"name\": \"Shown\", \"fullText\": false}"
                .formatted(host.serve("/rss", Feeds.rss("metrics"))));
        feeds.add("{\"url\": \"%s\", \"name\": \"Broken\"}".formatted(host.at("/missing")));

        await().atMost(PATIENCE).until(() -> service.metric("chancery_feed_failures{feed=\"Broken\"}") > 0);
        assertThat(service.metric("chancery_feed_last_error_seconds{feed=\"Broken\"}"))
                .isGreaterThan(1.7e9);
        assertThat(service.metric("chancery_feed_last_success_seconds{feed=\"Shown\"}"))
                .isGreaterThan(1.7e9);
        assertThat(service.metric("chancery_feed_last_item_seconds{feed=\"Shown\"}"))
                .isGreaterThan(1.7e9);
        assertThat(service.metric("chancery_feed_items_hour{feed=\"Shown\"}")).isPositive();
    }
}
