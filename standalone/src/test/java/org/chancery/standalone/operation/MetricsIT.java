package org.chancery.standalone.operation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.chancery.standalone.running.PipelineTest;
import org.chancery.standalone.running.RunningPipeline;
import org.junit.jupiter.api.Test;

/** What a running pipeline exports is what the page lists, and all that the rules and dashboards ask for. */
@PipelineTest
class MetricsIT {
    /** Some are measured only now and then. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void thePageListsEveryMetricOfOursWithItsLabelsAndNoOther(RunningPipeline pipeline) {
        try (var _ = Traffic.through(pipeline)) {
            await().atMost(PATIENCE).untilAsserted(() -> {
                var exported = Scrape.of(pipeline.ports()).labels();
                exported.keySet().removeIf(name -> !name.startsWith("chancery_"));
                assertThat(exported).isEqualTo(MetricsPage.labels());
            });
        }
    }

    @Test
    void whatRulesAndDashboardsAskForIsThere(RunningPipeline pipeline) {
        var ofPrometheus = OperatorFiles.recordings().stream()
                .map(rule -> rule.path("record").asString())
                .collect(toSet());
        ofPrometheus.addAll(List.of("up", "ALERTS"));
        var asked = OperatorFiles.expressions()
                .flatMap(expression -> expression.names().stream())
                .filter(name -> !ofPrometheus.contains(name))
                .collect(toSet());
        assertThat(asked).hasSizeGreaterThan(20);

        try (var _ = Traffic.through(pipeline)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(Scrape.of(pipeline.ports()).series()).containsAll(asked));
        }
    }
}
