package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.FeedClient;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.Running;
import org.chancery.kit.running.Answer;
import org.junit.jupiter.api.Test;

/** The list of feeds is changed by nobody who has not read it, and has an end. */
@BrokerTest
class FeedListIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String FEED = "{\"url\": \"http://127.0.0.1:9/rss\"}";
    private static final String FILTERED = "{\"url\": \"http://127.0.0.1:9/rss\", \"exclude\": [\"football\"]}";
    private static final String SECOND = "{\"url\": \"http://127.0.0.1:9/second\"}";

    @Test
    void beforeItIsReadNothingIsToldOrChanged(Running running) {
        var known = new FeedClient(running.ingest());
        var id = known.add(FILTERED);
        try (var started = IngestInstance.startUnready(
                running.raw().broker(), "--spring.kafka.listener.auto-startup=false", "--CHANCERY_FEED_MAX=1")) {
            var feeds = new FeedClient(started);
            assertAsksForTime(feeds.list());
            assertAsksForTime(feeds.tryAdd(FEED));
            assertAsksForTime(feeds.change(id, "{\"paused\": true}"));
            assertAsksForTime(feeds.remove(id));
            assertAsksForTime(started.get("/api/v1/websub/" + id + "/1?hub.mode=subscribe"));
            assertAsksForTime(started.service().client().ask("POST /api/v1/websub/" + id + "/1"));
            assertThat(started.get("/actuator/health/readiness").at("/components/feeds/status"))
                    .isEqualTo("OUT_OF_SERVICE");

            started.startListeners();
            await().atMost(PATIENCE).until(started::isReady);

            assertThat(feeds.list().each("feeds", "/id")).containsExactly(id);
            assertThat(feeds.tryAdd(FEED).status()).isEqualTo(200);
            assertThat(feeds.tryAdd(FEED).at("/exclude/0")).isEqualTo("football");
            assertThat(feeds.tryAdd(SECOND).status()).isEqualTo(422);
            assertThat(feeds.tryAdd(SECOND).at("/detail")).startsWith("the list is full, with 1 feeds");
        } finally {
            known.removeAll();
        }
    }

    private static void assertAsksForTime(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(answer.at("/detail")).contains("still being read");
    }
}
