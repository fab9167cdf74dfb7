package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.Stream;
import org.chancery.ingest.running.Articles;
import org.chancery.ingest.running.FeedClient;
import org.chancery.ingest.running.FeedHost;
import org.chancery.ingest.running.Feeds;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.kit.running.TestBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An instance whose broker goes away while it works: it says so, promises nothing, and leaves its feeds to others. */
class CutOffIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final FeedHost HOST = FeedHost.start();

    private static IngestInstance ingest;
    private static String feed;

    @BeforeAll
    static void cutOff() {
        var broker = TestBroker.start();
        var settings = Stream.of(BrokerAwayIT.IMPATIENT, FeedHost.OFTEN)
                .flatMap(Stream::of)
                .toArray(String[]::new);
        ingest = IngestInstance.start(broker.address(), settings);
        feed = new FeedClient(ingest).add(HOST.serve("/rss", Feeds.rss("cut off")));
        await().atMost(PATIENCE).until(() -> HOST.visits("/rss").size() > 2);
        broker.close();
    }

    @AfterAll
    static void close() {
        ingest.close();
        HOST.close();
    }

    @Test
    void refusesPushesSoon() {
        var one = ingest.pushJson(Articles.json(Articles.summit("gone")));
        assertThat(one.status()).isEqualTo(503);

        var began = System.nanoTime();
        var lines = ingest.pushLines(BrokerAwayIT.manyLines());
        assertThat(lines.status()).isEqualTo(503);
        assertThat(lines.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void isNotReadyThoughItLives() {
        assertThat(ingest.isReady()).isFalse();
        assertThat(ingest.get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    @Test
    void beginsNoFetch() {
        await().atMost(PATIENCE).until(() -> HOST.isQuiet("/rss", Duration.ofSeconds(12)));
        assertThat(new FeedClient(ingest).change(feed, "{\"paused\": true}").header("Retry-After"))
                .isEqualTo("2");
    }
}
