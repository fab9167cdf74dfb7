package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.FeedClient;
import org.chancery.ingest.running.FeedHost;
import org.chancery.ingest.running.Feeds;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.RawTopic;
import org.chancery.ingest.running.Running;
import org.chancery.ingest.running.TestHub;
import org.chancery.ingest.running.TestHub.Conduct;
import org.chancery.kit.running.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds that are pushed by a hub (W3C WebSub). The hub comes to one instance, and another one has the feeds. */
@BrokerTest
class WebSubIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PUSHES = "chancery_feeds_pushes_total{outcome=\"%s\"}";

    private static IngestInstance shared;
    private static IngestInstance service;
    private static FeedClient feeds;
    private static RawTopic raw;

    private final FeedHost host = FeedHost.start();
    private TestHub hub;

    @BeforeAll
    static void start(Running running) {
        shared = running.ingest();
        service = running.more().often();
        feeds = new FeedClient(service);
        raw = running.raw();
    }

    @BeforeEach
    void startHub() {
        hub = TestHub.before(shared.port());
    }

    @AfterEach
    void removeAll() {
        feeds.removeAll();
        host.close();
        hub.close();
    }

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

    private static void refuses(int status, String outcome, Supplier<Answer> push) {
        var counter = PUSHES.formatted(outcome);
        double before = shared.metric(counter);

        var answer = push.get();

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/detail")).isNotBlank();
        assertThat(shared.metric(counter)).isEqualTo(before + 1);
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

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "", "soon"})
    void aLeaseThatIsNoneIsRefusedAndTheFeedFetched(String lease) {
        hub.behave(Conduct.granting(lease));
        var id = add("lease" + lease.hashCode());

        await().atMost(PATIENCE).until(() -> !hub.confirmed().isEmpty());
        assertThat(hub.confirmed().getFirst().status()).isEqualTo(404);
        assertThat(hub.confirmed().getFirst().at("/detail")).contains("hub.lease_seconds must be at least 60");
        isFetchedThough(id, "lease" + lease.hashCode(), "hub.lease_seconds");
    }

    @Test
    void aHubThatNeverAnswersDoesNotKeepTheFeedFromBeingFetched() {
        hub.behave(Conduct.silent());

        isFetchedThough(add("silent"), "silent", "took longer than 3 s");
    }

    @Test
    void aHubThatDoesNotWantUsIsLeftAlone() {
        hub.behave(Conduct.denying("members+only"));

        isFetchedThough(add("denied"), "denied", "denied by its hub: members only");
        assertThat(hub.asked()).hasSize(1);
    }

    /** This machine is open to the tests under its first address only. */
    @Test
    void aHubLeadsNowhereInside() {
        hub.behave(Conduct.redirecting("http://[::1]:" + hub.at().getPort() + "/inside"));

        isFetchedThough(add("inward"), "inward", "::1 has no public address");
        assertThat(hub.asked()).hasSize(1);
    }

    @Test
    void aHubMayMove() {
        hub.behave((here, asked, form) -> (asked.getRequestURI().getPath().equals("/moved")
                        ? Conduct.granting("60")
                        : Conduct.redirecting("/moved"))
                .answer(here, asked, form));

        awaitSubscription(add("moving"));

        assertThat(hub.asked()).hasSize(2);
    }

    @Test
    void aHubInsideIsNotAsked() {
        var id = add("inside", URI.create("http://10.0.0.1/hub"));

        isFetchedThough(id, "inside", "10.0.0.1 has no public address");
    }

    private void isFetchedThough(String id, String name, String error) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(feeds.one(id).at("/hubError")).contains(error));
        assertThat(feeds.one(id).text()).doesNotContain("pushedUntil");
        serve(name, name, name + "-news");
        await().atMost(PATIENCE)
                .until(() -> raw.at("https://post.example/" + name + "-news").size() == 1);
    }

    @Test
    void aSubscriptionIsRenewedBeforeItEnds() {
        hub.close();
        hub = TestHub.before(service.port()); // which takes so short a lease
        hub.behave(Conduct.granting("3"));
        var id = add("renewed");
        awaitSubscription(id);
        var first = feeds.one(id).at("/pushedUntil");

        await().atMost(PATIENCE).until(() -> hub.confirmed().size() >= 2);

        assertThat(hub.confirmed()).allMatch(answer -> answer.status() == 200);
        assertThat(feeds.one(id).at("/pushedUntil")).isGreaterThan(first);
        assertThat(hub.asked().getLast()).isEqualTo(hub.asked().getFirst());
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

    @Test
    void nobodySubscribesOrUnsubscribesUs() {
        var subscription = awaitSubscription(add("wanted"));
        var topic = "&hub.challenge=1&hub.lease_seconds=60&hub.topic=" + subscription.get("hub.topic");

        assertThat(hub.ask(subscription, "hub.mode=subscribe" + topic).at("/detail"))
                .isEqualTo("we have not asked to subscribe");
        assertThat(hub.ask(subscription, "hub.mode=unsubscribe" + topic).at("/detail"))
                .isEqualTo("we have not asked to unsubscribe");
        assertThat(hub.ask(subscription, "hub.mode=publish" + topic).status()).isEqualTo(404);
        assertThat(hub.ask(subscription, "hub.mode=denied&hub.topic=https://other.example")
                        .status())
                .isEqualTo(404);
        assertThat(hub.ask(subscription, "").status()).isEqualTo(404);
        assertThat(push(subscription, Feeds.rss("tuna")).status()).isEqualTo(202);
    }

    private void awaitAsked(String mode) {
        await().atMost(PATIENCE)
                .until(() -> hub.asked().getLast().get("hub.mode").equals(mode)
                        && hub.confirmed().size() == hub.asked().size());
    }

    private String add(String name) {
        return add(name, hub.at());
    }

    private String add(String name, URI with) {
        serve(name, with, name);
        return feeds.add(host.at("/" + name));
    }

    private void serve(String name, String... words) {
        serve(name, hub.at(), words);
    }

    private void serve(String name, URI with, String... words) {
        var link = "<%s>; rel=\"hub\", <%s>; rel=self".formatted(with, host.at("/" + name));
        host.serve("/" + name, 200, Map.of("Link", link), Feeds.rss(words).getBytes(UTF_8));
    }

    /** Waits until the feed is pushed; returns the form with which it was asked for. */
    private Map<String, String> awaitSubscription(String id) {
        await().atMost(PATIENCE).until(() -> !feeds.one(id).at("/pushedUntil").isEmpty());
        await().atMost(PATIENCE)
                .until(() -> new FeedClient(shared).one(id).at("/pushedUntil").length() > 1);
        return hub.asked().getLast();
    }

    private Answer push(Map<String, String> subscription, String feed) {
        var body = feed.getBytes(UTF_8);
        return hub.push(subscription, body, sign("HmacSHA1", "sha1=", subscription.get("hub.secret"), body));
    }

    private static String sign(String algorithm, String prefix, String secret, byte[] body) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), algorithm));
            return prefix + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
