package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.running.Articles;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.RawTopic;
import org.chancery.ingest.running.Running;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.TestBroker;
import org.junit.jupiter.api.Test;

/** An instance that does not know what the topic holds takes nothing, since it would give a correction the number of a first edition. */
@BrokerTest
class UnreadTopicIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void beforeTheTopicIsReadNothingIsTakenAndAfterwardsACorrectionIsOne(Running running) {
        running.ingest().pushJson(Articles.json(Articles.summit("unread")));
        try (var started =
                IngestInstance.startUnready(running.raw().broker(), "--spring.kafka.listener.auto-startup=false")) {
            assertAsksForTime(started.pushJson(Articles.json(Articles.corrected("unread"))));
            var lines = started.pushLines("no article", Articles.json(Articles.corrected("unread")), "never read");

            assertAsksForTime(lines);
            assertThat(lines.at("/receipt/received")).isEqualTo("2");
            assertThat(lines.at("/receipt/rejected")).isEqualTo("1");
            assertThat(started.isReady()).isFalse();
            assertThat(running.raw().editions("unread")).hasSize(1);

            started.startListeners();
            await().atMost(PATIENCE).until(started::isReady);

            var correction = started.pushJson(Articles.json(Articles.corrected("unread")));
            assertThat(correction.at("/outcome")).isEqualTo("revised");
            assertThat(correction.at("/version")).isEqualTo("2");
        }
    }

    @Test
    void whenTheFollowerHasStoppedNothingIsTakenUntilItReadsOn(Running running) {
        try (var stopped = IngestInstance.start(running.raw().broker())) {
            stopped.follower().stop();
            running.ingest().pushJson(Articles.json(Articles.summit("stopped")));

            assertAsksForTime(stopped.pushJson(Articles.json(Articles.corrected("stopped"))));
            assertThat(stopped.isReady()).isFalse();

            stopped.follower().start();
            await().atMost(PATIENCE).until(stopped::isReady);

            assertThat(stopped.pushJson(Articles.json(Articles.corrected("stopped")))
                            .at("/version"))
                    .isEqualTo("2");
        }
    }

    @Test
    void aCorrectionOfAnInstanceThatLagsBehindIsNumberedAfterWhatItHasMissed(Running running) {
        var ahead = running.ingest();
        ahead.pushJson(Articles.json(Articles.edition("lag", 1, "Talks began.")));
        var behind = running.more().another();
        behind.pauseFollower();
        ahead.pushJson(Articles.json(Articles.edition("lag", 0, "Talks go on.")));
        ahead.pushJson(Articles.json(Articles.edition("lag", 0, "Talks paused.")));
        var correction = behind.pushingLines(List.of(Articles.json(Articles.edition("lag", 0, "Talks failed."))));
        await().atMost(PATIENCE).until(() -> running.raw().editions("lag").size() == 4);
        behind.follower().resume();

        assertThat(correction.join().at("/revised")).isEqualTo("1");
        assertThat(running.raw().editions("lag"))
                .extracting(RawArticle::version)
                .containsExactly(1, 2, 3, 2, 4);
    }

    @Test
    void aTopicThatIsNotThereYetIsReadOnceItIs() {
        var broker = TestBroker.start();
        var raw = new RawTopic(broker.address());
        try (var early = IngestInstance.startUnready(raw.broker(), "--spring.kafka.admin.auto-create=false")) {
            assertAsksForTime(early.pushJson(Articles.json(Articles.summit("first of all"))));

            await().atMost(PATIENCE).until(early::isReady);

            assertThat(early.pushJson(Articles.json(Articles.summit("first of all")))
                            .at("/outcome"))
                    .isEqualTo("admitted");
        } finally {
            broker.close();
        }
    }

    @Test
    void whatIsTooMuchToBeRememberedIsSaid(Running running) {
        running.ingest().pushLines(manyLines());
        try (var forgetful = IngestInstance.start(running.raw().broker(), "--CHANCERY_REMEMBERED=3")) {
            var lines = forgetful.pushLines(manyLines());

            assertThat(lines.at("/admitted")).isEqualTo("30");
            assertThat(forgetful.get("/actuator/health/readiness").at("/components/memory/details/forgotten"))
                    .isNotEmpty();
            assertThat(forgetful.get("/actuator/prometheus").text()).contains("chancery_memory_editions 3.0");
        }
    }

    private static String[] manyLines() {
        return IntStream.range(0, 30)
                .mapToObj(n -> Articles.json(Articles.summit("too much " + n)))
                .toArray(String[]::new);
    }

    private static void assertAsksForTime(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
        assertThat(answer.at("/detail")).contains("still being read", "push again");
    }
}
