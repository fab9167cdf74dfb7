package org.chancery.standalone.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.contract.Topics;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The chart says what the rest of the repository says: settings, ports, rules, dashboards. */
class ChartContentTest {
    private static final List<JsonNode> OBJECTS = Chart.with(Map.of());
    private static final Pattern SETTING = Pattern.compile("\\$\\{(CHANCERY_\\w+)");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>chancery</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern PORT = Pattern.compile("\\$\\{CHANCERY_(\\w+)_PORT:(\\d+)}");

    @Test
    void eachSettingIsOneThatTheServiceHas() {
        for (var deployment : Chart.ofKind("Deployment", OBJECTS)) {
            assertThat(environment(deployment))
                    .as(Chart.name(deployment))
                    .filteredOn(variable -> variable.startsWith("CHANCERY_"))
                    .isSubsetOf(settings(service(deployment)));
        }
    }

    @Test
    void theImagesAreThoseOfThisVersion() {
        var version = VERSION.matcher(Chart.text(Chart.DEPLOY.resolve("../pom.xml")))
                .results()
                .findFirst()
                .orElseThrow();

        assertThat(Chart.yaml(Chart.DIRECTORY.resolve("Chart.yaml"))
                        .path("appVersion")
                        .asString())
                .isEqualTo(version.group(1));
    }

    @Test
    void eachServiceListensWhereItIsAsked() {
        for (var deployment : Chart.ofKind("Deployment", OBJECTS)) {
            var service = service(deployment);
            var port =
                    PORT.matcher(configuration(service)).results().findFirst().orElseThrow();

            assertThat(container(deployment).at("/ports/0/containerPort").asString())
                    .as(service)
                    .isEqualTo(port.group(2));
        }
    }

    @Test
    void nothingRunsAsRootOrWritesIntoItsImage() {
        assertThat(Chart.ofKind("Deployment", OBJECTS)).hasSize(3).allSatisfy(deployment -> {
            assertThat(deployment
                            .at("/spec/template/spec/securityContext/runAsNonRoot")
                            .asBoolean())
                    .isTrue();
            assertThat(container(deployment)
                            .at("/securityContext/readOnlyRootFilesystem")
                            .asBoolean())
                    .isTrue();
            assertThat(container(deployment)
                            .at("/securityContext/allowPrivilegeEscalation")
                            .asBoolean(true))
                    .isFalse();
            assertThat(container(deployment)
                            .at("/securityContext/capabilities/drop/0")
                            .asString())
                    .isEqualTo("ALL");
        });
    }

    @Test
    void secretsAreFilesAndNeverInTheEnvironment() {
        assertThat(Chart.ofKind("Deployment", OBJECTS))
                .allSatisfy(deployment -> assertThat(container(deployment).findValues("secretKeyRef"))
                        .isEmpty());
        assertThat(Chart.ofKind("Secret", OBJECTS)).isEmpty();
    }

    @Test
    void theRulesAreThoseThatAreTested() {
        var rules = Chart.ofKind("PrometheusRule", OBJECTS).getFirst().at("/spec/groups");

        assertThat(rules.values())
                .containsExactlyElementsOf(Stream.of("recording.yml", "alerts.yml")
                        .flatMap(file -> Chart.yaml(Chart.DEPLOY.resolve("prometheus/" + file))
                                .path("groups")
                                .valueStream())
                        .toList());
    }

    @Test
    void theDashboardsAreThoseThatAreTested() throws IOException {
        var json = new JsonMapper();
        var rendered = Chart.ofKind("ConfigMap", OBJECTS).stream()
                .filter(map -> Chart.name(map).contains("-dashboard-"))
                .map(map -> json.readTree(
                        map.path("data").values().iterator().next().asString()));

        try (var files = Files.list(Chart.DEPLOY.resolve("grafana/dashboards"))) {
            assertThat(rendered)
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> json.readTree(Chart.text(file))).toList());
        }
    }

    @Test
    void theRulesFindTheJobsByTheNamesOfTheServices() {
        assertThat(Chart.ofKind("ServiceMonitor", OBJECTS))
                .hasSize(3)
                .allSatisfy(monitor ->
                        assertThat(monitor.at("/spec/jobLabel").asString()).isEqualTo("app.kubernetes.io/component"));
        assertThat(Chart.ofKind("Service", OBJECTS))
                .extracting(one -> one.at("/metadata/labels")
                        .path("app.kubernetes.io/component")
                        .asString())
                .containsExactlyInAnyOrder("ingest", "enrich", "store");
    }

    @Test
    void instancesAreAddedByTheLagOfWhatTheServiceReads() {
        assertThat(Chart.ofKind("ScaledObject", OBJECTS))
                .extracting(one -> one.at("/spec/triggers/0/metadata"))
                .extracting(one -> one.path("consumerGroup").asString() + " "
                        + one.path("topic").asString())
                .containsExactlyInAnyOrder(
                        "chancery-enrich " + Topics.RAW_ARTICLES, "chancery-store " + Topics.ENRICHED_ARTICLES);
    }

    @Test
    void whatNobodyHasNamedIsDenied() {
        var denial = Chart.ofKind("NetworkPolicy", OBJECTS).stream()
                .filter(policy -> Chart.name(policy).endsWith("-deny"))
                .findFirst()
                .orElseThrow();

        assertThat(denial.at("/spec/policyTypes").valueStream().map(JsonNode::asString))
                .containsExactly("Ingress", "Egress");
        assertThat(denial.path("spec").has("ingress") || denial.path("spec").has("egress"))
                .isFalse();
    }

    private static JsonNode container(JsonNode deployment) {
        return deployment.at("/spec/template/spec/containers/0");
    }

    private static String service(JsonNode deployment) {
        return container(deployment).path("name").asString();
    }

    private static List<String> environment(JsonNode deployment) {
        return container(deployment)
                .path("env")
                .valueStream()
                .map(variable -> variable.path("name").asString())
                .toList();
    }

    private static List<String> settings(String service) {
        var names = new ArrayList<String>();
        for (var text : List.of(
                configuration(service),
                Chart.text(Chart.DEPLOY.resolve("../service-kit/src/main/resources/service-kit.yaml")))) {
            SETTING.matcher(text).results().map(setting -> setting.group(1)).forEach(names::add);
        }
        return names;
    }

    private static String configuration(String service) {
        return Chart.text(
                Chart.DEPLOY.resolve("../%s-service/src/main/resources/%s-service.yaml".formatted(service, service)));
    }
}
