package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.chancery.ingest.running.Feeds;
import org.chancery.kit.running.Answer;
import org.junit.jupiter.api.Test;

/** Feeds are added, tried out, paused and removed over HTTP, and what is no feed is refused with its reason. */
class FeedDeskIT extends FetchedFeeds {
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

    private static void assertRefused(Answer answer, int status, String detail) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/detail")).startsWith(detail);
    }
}
