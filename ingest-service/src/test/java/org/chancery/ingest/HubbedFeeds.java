package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.chancery.ingest.running.FeedClient;
import org.chancery.ingest.running.Feeds;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.Running;
import org.chancery.ingest.running.TestHub;
import org.chancery.kit.running.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What tests of pushed feeds share: a hub that comes to one instance, while another one has the feeds. */
abstract class HubbedFeeds extends FetchedFeeds {
    private static final String PUSHES = "chancery_feeds_pushes_total{outcome=\"%s\"}";

    static IngestInstance shared;

    TestHub hub;

    @BeforeAll
    static void find(Running running) {
        shared = running.ingest();
    }

    @BeforeEach
    void startHub() {
        hub = TestHub.before(shared.port());
    }

    @AfterEach
    void closeHub() {
        hub.close();
    }

    static void refuses(int status, String outcome, Supplier<Answer> push) {
        var counter = PUSHES.formatted(outcome);
        double before = shared.metric(counter);

        var answer = push.get();

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/detail")).isNotBlank();
        assertThat(shared.metric(counter)).isEqualTo(before + 1);
    }

    void awaitAsked(String mode) {
        await().atMost(PATIENCE)
                .until(() -> hub.asked().getLast().get("hub.mode").equals(mode)
                        && hub.confirmed().size() == hub.asked().size());
    }

    String add(String name) {
        return add(name, hub.at());
    }

    String add(String name, URI with) {
        serve(name, with, name);
        return feeds.add(host.at("/" + name));
    }

    void serve(String name, String... words) {
        serve(name, hub.at(), words);
    }

    void serve(String name, URI with, String... words) {
        var link = "<%s>; rel=\"hub\", <%s>; rel=self".formatted(with, host.at("/" + name));
        host.serve("/" + name, 200, Map.of("Link", link), Feeds.rss(words).getBytes(UTF_8));
    }

    /** Waits until the feed is pushed; returns the form with which it was asked for. */
    Map<String, String> awaitSubscription(String id) {
        await().atMost(PATIENCE).until(() -> !feeds.one(id).at("/pushedUntil").isEmpty());
        await().atMost(PATIENCE)
                .until(() -> new FeedClient(shared).one(id).at("/pushedUntil").length() > 1);
        return hub.asked().getLast();
    }

    Answer push(Map<String, String> subscription, String feed) {
        var body = feed.getBytes(UTF_8);
        return hub.push(subscription, body, sign("HmacSHA1", "sha1=", subscription.get("hub.secret"), body));
    }

    static String sign(String algorithm, String prefix, String secret, byte[] body) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), algorithm));
            return prefix + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
