package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import org.chancery.ingest.running.Feeds;
import org.chancery.ingest.running.TestHub;
import org.junit.jupiter.api.Test;

/** What a hub pushes to feeds (W3C WebSub). */
class WebSubIT extends HubbedFeeds {
    @Test
    void whatAHubPushesIsReadLikeTheFeedAndTheFeedIsSeldomFetched() {
        var id = add("pushed");
        var subscription = awaitSubscription(id);
        assertThat(subscription)
                .containsEntry("hub.topic", host.at("/pushed").toString())
                .containsEntry("hub.lease_seconds", "864000");
        feeds.change(id, "{\"exclude\": [\"fish\"]}");
        await().atMost(PATIENCE).until(() -> host.isQuiet("/pushed", Duration.ofSeconds(2)));

        var pushed = Feeds.rss("eels", "fish", "pushed");
        assertThat(push(subscription, pushed).status()).isEqualTo(202);
        assertThat(push(subscription, pushed).status()).isEqualTo(202);

        await().atMost(PATIENCE).until(() -> raw.at("https://post.example/eels").size() == 1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(feeds.items(id).each("items", "/outcome"))
                        .containsExactly("admitted", "excluded", "admitted"));
        serve("pushed", "eels", "fish", "pushed");
        feeds.fetch(id);
        await().atMost(PATIENCE).until(() -> !host.isQuiet("/pushed", Duration.ofSeconds(2)));
        await().atMost(PATIENCE).until(() -> host.isQuiet("/pushed", Duration.ofSeconds(2)));
        assertThat(feeds.items(id).each("items", "/outcome")).hasSize(3);
        assertThat(raw.at("https://post.example/eels")).hasSize(1);
    }

    @Test
    void aHubThatMissesSomethingIsNotReliedOn() {
        var id = add("missed");
        awaitSubscription(id);
        await().atMost(PATIENCE).until(() -> host.isQuiet("/missed", Duration.ofSeconds(2)));

        serve("missed", "missed", "herring");
        feeds.fetch(id);

        await().atMost(PATIENCE)
                .until(() -> raw.at("https://post.example/herring").size() == 1);
        int before = host.visits("/missed").size();
        await().atMost(PATIENCE).until(() -> host.visits("/missed").size() > before);
    }

    @Test
    void whatIsNotTheHubsIsRefusedAndWhatComesAfterItIsKept() {
        var subscription = awaitSubscription(add("signed"));
        var body = Feeds.rss("cod").getBytes(UTF_8);
        var right = sign("HmacSHA256", "sha256=", subscription.get("hub.secret"), body);
        var path = TestHub.path(subscription);

        refuses(403, "forged", () -> hub.push(path, body, sign("HmacSHA256", "sha256=", "guessed", body)));
        refuses(403, "forged", () -> hub.push(path, body, ""));
        refuses(403, "forged", () -> hub.push(path, body, "md5=" + "0".repeat(32)));
        refuses(403, "forged", () -> hub.push(path, body, "sha256=zz"));
        refuses(403, "forged", () -> hub.push(path, Feeds.rss("hake").getBytes(UTF_8), right));
        refuses(404, "unknown", () -> hub.push(path.substring(0, path.length() - 1) + "x", body, right));
        refuses(404, "unknown", () -> hub.push("/api/v1/websub/nobody/" + "0".repeat(64), body, right));
        var tooLong = Arrays.copyOf(body, 1024 * 1024 + 1);
        refuses(
                413,
                "oversized",
                () -> hub.push(path, tooLong, sign("HmacSHA256", "sha256=", subscription.get("hub.secret"), tooLong)));

        assertThat(hub.push(path, body, right).status()).isEqualTo(202);
        await().atMost(PATIENCE).until(() -> raw.at("https://post.example/cod").size() == 1);
        assertThat(raw.at("https://post.example/hake")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldAndTheFeedIsFetched() {
        var id = add("garbled");
        var subscription = awaitSubscription(id);

        assertThat(push(subscription, "<html>Sorry</html>").status()).isEqualTo(202);

        await().atMost(PATIENCE)
                .until(() -> feeds.one(id).at("/lastError").startsWith("its hub pushed what is a web page"));
        await().atMost(PATIENCE).until(() -> feeds.one(id).at("/failures").equals("0"));
    }

    @Test
    void aPausedFeedIsNotPushedAndARemovedOneIsForgotten() {
        var id = add("ended");
        var subscription = awaitSubscription(id);

        feeds.change(id, "{\"paused\": true}");
        awaitAsked("unsubscribe");
        refuses(410, "unwanted", () -> push(subscription, Feeds.rss("sole")));
        feeds.change(id, "{\"paused\": false}");
        await().atMost(PATIENCE).until(() -> hub.asked().size() == 3);
        assertThat(hub.asked().getLast()).isEqualTo(subscription);
        await().atMost(PATIENCE).until(() -> !feeds.one(id).at("/pushedUntil").isEmpty());
        feeds.remove(id);
        await().atMost(PATIENCE).until(() -> hub.confirmed().size() == 4);

        assertThat(hub.confirmed()).allMatch(answer -> answer.status() == 200);
        await().atMost(PATIENCE)
                .until(() -> push(subscription, Feeds.rss("sole")).status() == 404);
        assertThat(raw.at("https://post.example/sole")).isEmpty();
    }
}
