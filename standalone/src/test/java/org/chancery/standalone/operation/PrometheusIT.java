package org.chancery.standalone.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chancery.contract.Topics;
import org.chancery.standalone.running.Article;
import org.chancery.standalone.running.Broker;
import org.chancery.standalone.running.PipelineTest;
import org.chancery.standalone.running.RunningPipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real Prometheus scrapes the running pipeline, and its alerts fire at a fault and clear after it. */
@PipelineTest
class PrometheusIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void anAlertFiresAtAFaultAndClearsAfterIt(RunningPipeline pipeline, @TempDir Path directory) {
        assumeThat(Prometheus.isInstalled())
                .as("prometheus and promtool are on the path")
                .isTrue();
        var ports = pipeline.ports();
        var jobs = Map.of(
                "ingest", List.of(ports.ingest()), "enrich", List.of(ports.enrich()), "store", List.of(ports.page()));

        try (var prometheus = Prometheus.start(directory, jobs, Pace.QUICK)) {
            await().atMost(PATIENCE).until(prometheus::seesAllReady);
            enrichStopsAndComesBack(pipeline, prometheus);
            aDeadLetterWaitsAndIsParked(pipeline, prometheus);
            assertThat(prometheus.brokenRules()).isEmpty();
            assertThat(OperatorFiles.expressions()).allMatch(prometheus::understands);
        }
    }

    /** While it is away, the other services tell how far it is behind. */
    private static void enrichStopsAndComesBack(RunningPipeline pipeline, Prometheus prometheus) {
        awaitClear(prometheus, "ChanceryServiceDown"); // until the first look, no service is there
        pipeline.services().stopEnrich();
        pipeline.client().push(Article.summit("waiting"));

        awaitFiring(prometheus, "ChanceryServiceDown");
        await().atMost(PATIENCE)
                .until(() -> !prometheus
                        .values("min_over_time(stage:chancery_lag_seconds:max{stage=\"enrich\"}[4s]) > 2")
                        .isEmpty());
        assertThat(prometheus.values("stage:chancery_articles_in_flight:max{stage=\"enrich\"} >= 1"))
                .isNotEmpty();
        pipeline.services().startEnrich();

        awaitClear(prometheus, "ChanceryServiceDown");
        await().atMost(PATIENCE)
                .until(() -> !prometheus
                        .values("stage:chancery_articles_in_flight:max{stage=\"enrich\"} == 0")
                        .isEmpty());
    }

    private static void aDeadLetterWaitsAndIsParked(RunningPipeline pipeline, Prometheus prometheus) {
        try (var broker = new Broker(pipeline.bootstrapServers())) {
            broker.write(Topics.RAW_ARTICLES, "no article", "no article".getBytes(UTF_8));
            awaitFiring(prometheus, "ChanceryDeadLetters");
            new DeadLetterDesk(pipeline.ports().ingest()).parkAll();
            awaitClear(prometheus, "ChanceryDeadLetters");
        }
    }

    private static void awaitFiring(Prometheus prometheus, String alert) {
        await().atMost(PATIENCE).until(() -> !prometheus.firing(alert).isEmpty());
    }

    private static void awaitClear(Prometheus prometheus, String alert) {
        await().atMost(PATIENCE).until(() -> prometheus.firing(alert).isEmpty());
    }
}
