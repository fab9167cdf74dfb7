package org.chancery.standalone.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.chancery.contract.Topics;
import org.chancery.kit.running.ServiceClient;
import org.chancery.standalone.promise.chaos.cluster.Cluster;
import org.chancery.standalone.promise.chaos.cluster.Part;
import org.chancery.standalone.running.Broker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes from a fault until its alert fires, and from the recovery until it clears, with the rules as operators get them. It
 * takes some minutes and is run on demand only (standalone/README.md).
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class AlertTimes {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int LETTERS = 200;

    private final List<String> table = new ArrayList<>();
    private final List<Double> untilFiring = new ArrayList<>();

    @Test
    void everyAlertFiresWithinAMinute(@TempDir Path data, @TempDir Path prometheusData) throws Exception {
        var logs = Files.createDirectories(Path.of("target", "alert-times"));
        var settings = Map.of("CHANCERY_FEED_INTERVAL", "5s", "CHANCERY_FETCH_PRIVATE", "127.0.0.0/8");
        try (var feed = FeedServer.start();
                var cluster = Cluster.start(data, logs, settings, 1);
                var prometheus = Prometheus.start(prometheusData, jobs(cluster), Pace.USUAL)) {
            var meter = new Meter(prometheus);
            meter.awaitQuiet();
            follow(feed, cluster);
            measure(cluster, feed, meter);
        }
        System.out.println("| fault | alert | s until it fires | s until it clears |\n|---|---|---|---|");
        table.forEach(System.out::println);
        assertThat(untilFiring)
                .hasSize(5)
                .allSatisfy(seconds -> assertThat(seconds).isLessThan(60));
    }

    private static Map<String, List<Integer>> jobs(Cluster cluster) {
        return Map.of(
                "ingest", List.of(cluster.port(Part.INGEST_1), cluster.port(Part.INGEST_2)),
                "enrich", List.of(cluster.port(Part.ENRICH_1), cluster.port(Part.ENRICH_2)),
                "store", List.of(cluster.port(Part.STORE)));
    }

    private static void follow(FeedServer feed, Cluster cluster) {
        try (var ingest = new ServiceClient(cluster.port(Part.INGEST_1))) {
            var added = ingest.send(ingest.request("/api/v1/feeds")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"url\": \"" + feed.url() + "\"}")));
            assertThat(added.status()).as(added.text()).isEqualTo(201);
        }
    }

    private static void measure(Cluster cluster, FeedServer feed, Meter meter) {
        var broker = cluster.process(Part.BROKER_1);
        var enrich = cluster.process(Part.ENRICH_1);
        var database = cluster.database();
        meter.time("an enrich instance is killed", "ChanceryServiceDown", enrich::kill, enrich::restart);
        meter.time("the broker is killed", "ChanceryBrokerAway", broker::kill, broker::restart);
        meter.time("the database is killed", "ChanceryDatabaseAway", database::crash, database::restart);
        meter.time("the server of a feed is killed", "ChanceryFeedFailing", feed::goAway, feed::comeBack);
        var desk = new DeadLetterDesk(cluster.port(Part.INGEST_1));
        meter.time(
                LETTERS + " dead letters are written",
                "ChanceryDeadLetters",
                () -> writeNonsense(cluster.bootstrapServers()),
                desk::parkAll);
    }

    private static void writeNonsense(String bootstrapServers) {
        try (var broker = new Broker(bootstrapServers)) {
            for (int i = 0; i < LETTERS; i++) {
                broker.write(Topics.RAW_ARTICLES, "nonsense " + i, "no article".getBytes(UTF_8));
            }
        }
    }

    /** Watches one Prometheus while faults come and go. */
    private final class Meter {
        private final Prometheus prometheus;

        private Meter(Prometheus prometheus) {
            this.prometheus = prometheus;
        }

        /** All is well, and nothing fires. */
        private void awaitQuiet() {
            await().atMost(LONGEST)
                    .until(() ->
                            prometheus.seesAllReady() && prometheus.firing(".*").isEmpty());
        }

        /** All is well before; the recovery begins when the alert fires. */
        private void time(String fault, String alert, Runnable breaking, Runnable mending) {
            awaitQuiet();
            double firing = seconds(breaking, () -> !prometheus.firing(alert).isEmpty());
            double clear = seconds(mending, () -> prometheus.firing(alert).isEmpty());
            untilFiring.add(firing);
            table.add("| %s | `%s` | %.0f | %.0f |".formatted(fault, alert, firing, clear));
        }

        private double seconds(Runnable change, Callable<Boolean> seen) {
            long start = System.nanoTime();
            change.run();
            await().atMost(LONGEST).pollInterval(Duration.ofMillis(500)).until(seen);
            return (System.nanoTime() - start) / 1e9;
        }
    }
}
