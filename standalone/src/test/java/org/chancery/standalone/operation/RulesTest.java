package org.chancery.standalone.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The alerts fire when they should, and each says where it is written what to do. */
class RulesTest {
    private static final String RUNBOOK = "https://github.com/chancery-news/chancery/blob/main/docs/runbook.md#";
    private static final List<String> TESTS = List.of("tests/alerts.yml", "tests/silence.yml");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");

    private final List<String> names =
            OperatorFiles.alerts().stream().map(RulesTest::name).toList();

    @Test
    void eachAlertHasASummaryASeverityAndASectionOfTheRunbook() {
        assertThat(OperatorFiles.alerts()).allSatisfy(alert -> {
            assertThat(alert.at("/annotations/summary").asString(""))
                    .as(name(alert))
                    .isNotBlank();
            assertThat(alert.at("/labels/severity").asString("")).isIn("critical", "warning", "info");
            assertThat(alert.at("/annotations/runbook_url").asString(""))
                    .isEqualTo(RUNBOOK + name(alert).toLowerCase(Locale.ROOT));
        });
    }

    @Test
    void theRunbookHasASectionForEachAlertAndNoOther() {
        var runbook = OperatorFiles.read(OperatorFiles.ROOT.resolve("docs/runbook.md"));

        assertThat(SECTION.matcher(runbook).results().map(section -> section.group(1)))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void eachAlertHasATestOfItsRule() {
        var tests = TESTS.stream()
                .map(file -> OperatorFiles.read(OperatorFiles.PROMETHEUS.resolve(file)))
                .collect(joining());

        assertThat(names).allSatisfy(name -> assertThat(tests).contains("alertname: " + name + "\n"));
    }

    @Test
    void theTestsOfTheRulesPass() throws IOException, InterruptedException {
        assumeThat(Prometheus.isInstalled()).as("promtool is on the path").isTrue();

        var promtool = new ProcessBuilder("promtool", "test", "rules", TESTS.getFirst(), TESTS.getLast())
                .directory(OperatorFiles.PROMETHEUS.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(promtool.getInputStream().readAllBytes(), UTF_8);

        assertThat(promtool.waitFor()).as(said).isZero();
    }

    private static String name(JsonNode alert) {
        return alert.path("alert").asString();
    }
}
