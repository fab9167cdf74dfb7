package org.chancery.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.ingest.running.Articles;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.IngestInstance;
import org.chancery.ingest.running.Running;
import org.junit.jupiter.api.Test;

/** Two instances correct the same articles at the same moment: no correction is lost for good. */
@BrokerTest
class TwoInstancesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CONFLICTS = "chancery_editions_conflicting_total{stage=\"ingest\"}";

    @Test
    void ofTwoCorrectionsUnderOneNumberTheOnePushedAgainIsTheLatest(Running running) {
        var ids = ids("contested", 20);
        var second = secondThatKnows(running, ids);
        double before = second.metric(CONFLICTS);
        running.ingest().pauseFollower();
        second.pauseFollower();
        var ours = running.ingest().pushingLines(lines(ids, "Talks failed."));
        var others = second.pushingLines(lines(ids, "Talks go on."));
        await().atMost(PATIENCE).until(() -> standing(running, ids, 3));
        running.ingest().follower().resume();
        second.follower().resume();

        assertThat(ours.join().at("/revised")).isEqualTo("20");
        assertThat(others.join().at("/revised")).isEqualTo("20");
        assertThat(second.metric(CONFLICTS)).isEqualTo(before + ids.size());
        assertThat(pushLosersAgain(running, second, ids)).isEqualTo(ids.size());
    }

    @Test
    void whicheverComesFirstTheOnePushedAgainIsTheLatest(Running running) {
        var ids = ids("raced", 150);
        var second = secondThatKnows(running, ids);
        var ours = running.ingest().pushingLines(lines(ids, "Talks failed."));
        var others = second.pushingLines(lines(ids, "Talks go on."));

        assertThat(ours.join().at("/revised")).isEqualTo("150");
        assertThat(others.join().at("/revised")).isEqualTo("150");
        pushLosersAgain(running, second, ids);
    }

    private static IngestInstance secondThatKnows(Running running, List<String> ids) {
        running.ingest().pushLines(lines(ids, "Talks began.").toArray(String[]::new));
        var second = running.more().another();
        var last = Articles.json(Articles.edition(ids.getLast(), 0, "Talks began."));
        await().atMost(PATIENCE)
                .until(() -> second.pushJson(last).at("/outcome").equals("duplicate"));
        return second;
    }

    /** Pushes what lost its number again, and returns how many had; an earlier number is no loss. */
    private static int pushLosersAgain(Running running, IngestInstance second, List<String> ids) {
        var articles = running.raw().articles();
        var losers = ids.stream()
                .map(articles::get)
                .filter(editions -> editions.get(1).version() == editions.get(2).version())
                .map(editions -> editions.get(1))
                .toList();
        for (var loser : losers) {
            var again = Articles.json(Articles.edition(loser.id(), 0, loser.body()));
            await().atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .until(() -> second.pushJson(again).at("/outcome"), "revised"::equals);
            assertThat(second.pushJson(again).at("/outcome")).isEqualTo("duplicate");
        }
        var healed = running.raw().articles();
        assertThat(losers).allSatisfy(loser -> {
            var last = healed.get(loser.id()).getLast();
            assertThat(last.body()).isEqualTo(loser.body());
            assertThat(last.version()).isGreaterThan(loser.version());
        });
        return losers.size();
    }

    private static boolean standing(Running running, List<String> ids, int editions) {
        var articles = running.raw().articles();
        return ids.stream().allMatch(id -> articles.get(id).size() == editions);
    }

    private static List<String> ids(String beginning, int count) {
        return IntStream.range(0, count).mapToObj(n -> beginning + " " + n).toList();
    }

    private static List<String> lines(List<String> ids, String body) {
        return ids.stream()
                .map(id -> Articles.json(Articles.edition(id, 0, body)))
                .toList();
    }
}
