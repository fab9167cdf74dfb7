package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.running.Feeds;
import org.junit.jupiter.api.Test;

/** Of an item that only has a summary the page is read, and the summary stands where it cannot be. */
class FullTextIT extends FetchedFeeds {
    @Test
    void ofASummaryTheWholeTextIsFetched() {
        double before = pages("whole");
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
        assertThat(pages("whole")).isEqualTo(before + 1);
        assertThat(article.title()).isEqualTo("Talks about ports & more");
        assertThat(article.byline()).isEqualTo("Ada Moss");
    }

    @Test
    void aPageThatCannotBeReadLeavesTheSummaryAndTheItemSaysWhy() {
        double before = pages("failed");
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
        assertThat(pages("failed")).isEqualTo(before + 1);
    }

    @Test
    void aPageWithoutMoreTextStillTellsItsAddressAndAuthor() {
        double before = pages("short");
        var own = host.at("/2023/own").toString();
        host.serve("/amp/short", """
                <html lang="en"><head><link rel="canonical" href="%s"><meta name="author" content="Ada Moss"></head>
                <body><p>Ministers met in May.</p></body></html>""".formatted(own));
        var id = feeds.add("{\"url\": \"%s\"}"
                .formatted(host.serve(
                        "/rss",
                        Feeds.rss("walls")
                                .replace(
                                        "https://post.example/walls",
                                        host.at("/amp/short").toString()))));

        var article = await().atMost(PATIENCE)
                .until(() -> raw.at(own), found -> !found.isEmpty())
                .getFirst();

        assertThat(article.body()).isEqualTo("Ministers met.\n\nThey spoke of walls.");
        assertThat(article.byline()).isEqualTo("Ada Moss");
        await().atMost(PATIENCE)
                .until(
                        () -> feeds.items(id).each("items", "/reason"),
                        List.of("a summary: its page has no more text")::equals);
        assertThat(pages("short")).isEqualTo(before + 1);
    }

    @Test
    void aPageThatCannotBeAnArticleLeavesTheSummary() {
        double before = pages("unreadable");
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
        assertThat(pages("unreadable")).isEqualTo(before + 1);
    }

    @Test
    void aPageThatIsBusyIsAskedAgainWhenItsServerLikes() {
        double before = pages("busy");
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
        assertThat(pages("busy")).isEqualTo(before + 1);
        var asked = host.visits("/busy");
        assertThat(Duration.ofNanos(asked.get(1).begin() - asked.get(0).end())).isGreaterThan(Duration.ofSeconds(2));
    }

    private static double pages(String outcome) {
        return service.metric("chancery_feeds_pages_total{outcome=\"%s\"}".formatted(outcome));
    }
}
