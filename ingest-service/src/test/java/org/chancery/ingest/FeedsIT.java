package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.FeedClient;
import org.chancery.ingest.running.FeedHost;
import org.chancery.ingest.running.Feeds;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.RawTopic;
import org.chancery.ingest.running.Running;
import org.chancery.kit.running.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Feeds from the web to the raw topic, over HTTP, a real server and a real broker. */
@BrokerTest
class FeedsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static IngestInstance ingest;
    private static FeedClient feeds;
    private static RawTopic raw;

    private final FeedHost host = FeedHost.start();

    @BeforeAll
    static void start(Running running) {
        // The one that all tests share may fetch nothing, and would get a share of the feeds.
        running.ingest().pauseFeeds();
        ingest = IngestInstance.start(running.raw().broker(), FeedHost.OFTEN);
        feeds = new FeedClient(ingest);
        raw = running.raw();
    }

    @AfterAll
    static void stop(Running running) {
        ingest.close();
        running.ingest().resumeFeeds();
    }

    @AfterEach
    void removeAll() {
        feeds.removeAll();
        host.close();
    }

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
        var received = ingest.metric("chancery_articles_received_total{stage=\"ingest\"}");

        host.serve("/rss", Feeds.rss("rivers", "bridges").replace("spoke of rivers", "argued about rivers"));

        await().atMost(PATIENCE)
                .until(() -> raw.at("https://post.example/rivers").size() == 2);
        assertThat(raw.at("https://post.example/bridges")).hasSize(1);
        assertThat(ingest.metric("chancery_articles_received_total{stage=\"ingest\"}"))
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
        assertThat(ingest.metric("chancery_feeds_fetches_total{outcome=\"unchanged\"}"))
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
        var url = host.serve("/rss", Feeds.rss("football", "treaties"));
        var id = feeds.add("""
                {"url": "%s", "name": "Filtered", "fullText": false, "include": ["ministers"], "exclude": ["Football"]}""".formatted(url));

        await().atMost(PATIENCE)
                .until(() -> raw.at("https://post.example/treaties").size() == 1);

        assertThat(raw.at("https://post.example/football")).isEmpty();
        assertThat(feeds.items(id).each("items", "/outcome")).containsExactly("excluded", "admitted");
        assertThat(feeds.items(id).each("items", "/reason")).containsExactly("has 'Football'", "");
    }

    @Test
    void ofASummaryTheWholeTextIsFetched() {
        var story = host.serve(
                "/2023/story?utm_source=rss", Feeds.page(host.at("/2023/story"), "The port will open in May."));
        feeds.add("{\"url\": \"%s\"}"
                .formatted(host.serve(
                        "/rss", Feeds.rss("ports").replace("https://post.example/ports", story.toString()))));

        var article = await().atMost(PATIENCE)
                .until(() -> raw.at(host.at("/2023/story").toString()), found -> !found.isEmpty())
                .getFirst();

        assertThat(article.body())
                .startsWith("The port will open in May.")
                .doesNotContain("Ministers met.", "Terms of use");
        assertThat(article.url()).isEqualTo(host.at("/2023/story").toString());
        assertThat(article.title()).isEqualTo("Talks about ports & more");
        assertThat(article.byline()).isEqualTo("Ada Moss");
    }

    @Test
    void aPageThatCannotBeReadLeavesTheSummaryAndTheItemSaysWhy() {
        var gone = host.at("/gone").toString();
        var id = feeds.add("{\"url\": \"%s\"}"
                .formatted(host.serve("/rss", Feeds.rss("losses").replace("https://post.example/losses", gone))));

        var article = await().atMost(PATIENCE)
                .until(() -> raw.at(gone), found -> !found.isEmpty())
                .getFirst();

        assertThat(article.body()).isEqualTo("Ministers met.\n\nThey spoke of losses.");
        await().atMost(PATIENCE)
                .until(
                        () -> feeds.items(id).each("items", "/reason"),
                        List.of("a summary: its page answered 404")::equals);
    }

    @Test
    void aPageThatCannotBeAnArticleLeavesTheSummary() {
        var odd = Feeds.page(host.at("/odd"), "The port will open.")
                .replace(
                        "<head>",
                        "<head><script type=\"application/ld+json\">"
                                + "{\"@type\": \"NewsArticle\", \"author\": \"\\ud83d\"}</script>");
        host.serve("/odd", odd);
        var id = feeds.add("{\"url\": \"%s\"}"
                .formatted(host.serve(
                        "/rss",
                        Feeds.rss("oddities")
                                .replace(
                                        "https://post.example/oddities",
                                        host.at("/odd").toString()))));

        await().atMost(PATIENCE).until(() -> feeds.items(id).each("items", "/outcome"), List.of("admitted")::equals);

        assertThat(feeds.items(id).each("items", "/reason").getFirst())
                .startsWith("a summary: its page cannot be used: byline: has half a character");
        assertThat(raw.at(host.at("/odd").toString()).getFirst().body()).startsWith("Ministers met.");
    }

    @Test
    void aPageThatIsBusyIsAskedAgainWhenItsServerLikes() {
        var page = host.serve("/busy", 429, Map.of("Retry-After", "3"), new byte[0]);
        feeds.add("{\"url\": \"%s\"}"
                .formatted(host.serve(
                        "/rss", Feeds.rss("queues").replace("https://post.example/queues", page.toString()))));
        await().atMost(PATIENCE).until(() -> !host.visits("/busy").isEmpty());

        host.serve("/busy", Feeds.page(page, "The port will open in June."));

        var article = await().atMost(PATIENCE).until(() -> raw.at(page.toString()), found -> !found.isEmpty());
        assertThat(article)
                .singleElement()
                .satisfies(only -> assertThat(only.body()).startsWith("The port will open in June."));
        var asked = host.visits("/busy");
        assertThat(Duration.ofNanos(asked.get(1).begin() - asked.get(0).end())).isGreaterThan(Duration.ofSeconds(2));
    }

    @Test
    void anEmptyFeedFailsAndIsNotAskedAgainAtOnce() {
        var id = feeds.add(host.serve("/empty", "<rss version=\"2.0\"/>"));

        await().atMost(PATIENCE).until(() -> feeds.one(id).at("/lastError").startsWith("is not a feed"));

        assertThat(feeds.one(id).at("/failures")).isNotEqualTo("0");
    }

    @Test
    void oneBadItemKeepsNoOtherOut() {
        var bad = "<item><guid>empty</guid></item>";
        var id = feeds.add(host.serve("/rss", Feeds.rss("before", "after").replaceFirst("<item>", bad + "<item>")));

        await().atMost(PATIENCE)
                .until(() -> feeds.items(id).each("items", "/outcome").size() == 3);

        assertThat(feeds.items(id).each("items", "/outcome")).containsExactly("rejected", "admitted", "admitted");
        assertThat(feeds.items(id).each("items", "/reason").getFirst()).contains("one of them must have text");
        assertThat(ingest.metric("chancery_feeds_items_total{outcome=\"rejected\"}"))
                .isPositive();
    }

    @Test
    void aPausedFeedIsNotFetchedAndARemovedOneIsGone() {
        var id = feeds.add(host.serve("/rss", Feeds.rss("pauses")));
        await().atMost(PATIENCE).until(() -> !host.visits("/rss").isEmpty());

        assertThat(feeds.change(id, "{\"paused\": true}").at("/paused")).isEqualTo("true");
        assertThat(feeds.one(id).at("/nextFetch")).isEmpty();
        assertThat(feeds.fetch(id).status()).isEqualTo(202);
        await().atMost(PATIENCE).until(() -> host.isQuiet("/rss", Duration.ofSeconds(3)));

        int visits = host.visits("/rss").size();
        assertThat(feeds.change(id, "{\"paused\": false}").at("/paused")).isEqualTo("false");
        await().atMost(PATIENCE).until(() -> host.visits("/rss").size() > visits);

        assertThat(feeds.remove(id).status()).isEqualTo(204);
        assertThat(feeds.one(id).status()).isEqualTo(404);
        assertThat(raw.at("https://post.example/pauses")).hasSize(1);
    }

    @Test
    void aPreviewTellsWhatAFeedWouldBringAndBringsNothing() {
        var url = host.serve("/rss", Feeds.rss("previews", "football"));

        var preview = feeds.preview("""
                {"url": "%s", "exclude": ["football"]}""".formatted(url));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.at("/format")).isEqualTo("rss_2.0");
        assertThat(preview.each("items", "/title"))
                .containsExactly("Talks about previews & more", "Talks about football & more");
        assertThat(preview.each("items", "/objection")).containsExactly("", "has 'football'");
        assertThat(raw.at("https://post.example/previews")).isEmpty();
        assertThat(feeds.preview("{\"url\": \"" + host.at("/none") + "\"}").status())
                .isEqualTo(502);
    }

    @Test
    void refusesWhatIsNoFeedAndSaysWhy() {
        assertRefused(feeds.tryAdd("{}"), 422, "url: is missing");
        assertRefused(
                feeds.tryAdd("{\"url\": \"file:///etc/passwd\"}"), 422, "url: must begin with http:// or https://");
        assertRefused(
                feeds.tryAdd("{\"url\": \"https://a:b@c.example\"}"),
                422,
                "url: must not contain a user name or password");
        assertRefused(
                feeds.tryAdd("{\"url\": \"https://a.example\", \"include\": [\"\"]}"), 422, "include: must be at most");
        assertRefused(feeds.one("none"), 404, "no feed has the id 'none'");
        assertThat(feeds.tryAdd("{\"url\": ").status()).isEqualTo(400);
        assertRefused(feeds.tryAdd("{\"url\": [1]}"), 422, "url: ");
        assertRefused(feeds.tryAdd("null"), 422, "must be an object");
        assertRefused(feeds.tryAdd("{\"url\": \"https://a.example\", \"fullText\": \"no\"}"), 422, "fullText: ");
        assertRefused(
                feeds.tryAdd("{\"url\": \"" + "x".repeat(900_000) + "\"}"), 413, "the body has more than 65536 bytes");
    }

    @Test
    void refusesWhatItDoesNotKnowByName() {
        var id = feeds.add(host.serve("/rss", Feeds.rss("typing errors")));

        var change = feeds.change(id, "{\"pause\": true}");
        var added = feeds.tryAdd("{\"url\": \"https://a.example\", \"excludes\": [\"football\"]}");

        assertRefused(change, 422, "pause: is unknown here; known are [");
        assertThat(change.at("/errors/0/pointer")).isEqualTo("/pause");
        assertRefused(added, 422, "excludes: is unknown here");
        assertRefused(feeds.change(id, "{\"name\": \"Other\"}"), 422, "name: is unknown here");
        assertRefused(feeds.change(id, "{\"include\": [1]}"), 422, "include/0: ");
    }

    @Test
    void previewsAFewFeedsAtOnce() {
        var url = host.serveLate("/slow", Duration.ofSeconds(1), Feeds.rss("previews at once"));
        var body = "{\"url\": \"" + url + "\"}";

        var asked = IntStream.range(0, 6)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> feeds.preview(body), Thread::startVirtualThread))
                .toList();
        var answers = asked.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 200, 200, 200, 503, 503);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 503)
                .extracting(answer -> answer.header("Retry-After"))
                .containsOnly("5");
    }

    private static void assertRefused(Answer answer, int status, String detail) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/detail")).startsWith(detail);
    }

    @Test
    void addingAFeedTwiceChangesNothing() {
        var url = host.serve("/rss", Feeds.rss("twice"));
        var first = feeds.tryAdd("{\"url\": \"%s\"}".formatted(url));
        var again = feeds.tryAdd("{\"url\": \"%s#top\", \"name\": \"Other\"}".formatted(url));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(again.at("/name")).isEmpty();
    }

    @Test
    void showsHowFeedsFareAsMetrics() {
        feeds.add("{\"url\": \"%s\", \"name\": \"Shown\", \"fullText\": false}"
                .formatted(host.serve("/rss", Feeds.rss("metrics"))));
        feeds.add("{\"url\": \"%s\", \"name\": \"Broken\"}".formatted(host.at("/missing")));

        await().atMost(PATIENCE).until(() -> ingest.metric("chancery_feed_failures{feed=\"Broken\"}") > 0);
        assertThat(ingest.metric("chancery_feed_last_success_seconds{feed=\"Shown\"}"))
                .isGreaterThan(1.7e9);
        assertThat(ingest.metric("chancery_feed_last_item_seconds{feed=\"Shown\"}"))
                .isGreaterThan(1.7e9);
        assertThat(ingest.metric("chancery_feed_items_hour{feed=\"Shown\"}")).isPositive();
    }
}
