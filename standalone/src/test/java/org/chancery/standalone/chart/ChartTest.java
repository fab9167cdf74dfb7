package org.chancery.standalone.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the chart renders is what Kubernetes and the operators take, with any choice of what it makes itself. */
class ChartTest {
    private static final ObjectSchemas SCHEMAS = new ObjectSchemas();

    static Stream<Map<String, Object>> choices() {
        return Stream.of(
                Map.of(),
                Map.of("kafka.create", false, "kafka.topics", false, "database.create", false),
                Map.of("kafka.security", "PLAINTEXT", "enrich.autoscaling.enabled", false),
                Map.of("kafka.replication", 1, "kafka.brokers", 1, "database.instances", 1, "hosts[0]", "desk.test"),
                Map.of("access.keysSecret", "", "access.oidc.issuer", "https://id.test", "enrich.env.A_B", "c"),
                Map.of("kafka.storage.class", "fast", "database.storage.class", "fast", "kafka.version", "4.1.1"),
                Map.of("image.registry", "r.test", "image.pullSecrets[0].name", "r", "networkPolicy.enabled", false),
                Map.of("monitoring.rules", false, "monitoring.serviceMonitors", false, "monitoring.labels.a", "b"));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void eachObjectIsAsWhoeverTakesItDescribesIt(Map<String, Object> choice) {
        assertThat(Chart.with(choice))
                .hasSizeGreaterThan(15)
                .flatMap(SCHEMAS::faults)
                .isEmpty();
    }

    @Test
    void aFieldThatDoesNotExistIsAFault() {
        var deployment = Chart.ofKind("Deployment", Chart.with(Map.of())).getFirst();
        ((ObjectNode) deployment.at("/spec/template/spec/containers/0/securityContext")).put("readOnlyRoot", true);

        assertThat(SCHEMAS.faults(deployment)).singleElement().asString().contains("readOnlyRoot");
    }

    @Test
    void helmHasNothingToSayAgainstIt() {
        var checked = Chart.lint();

        assertThat(checked.isFailed()).as("%s", checked.getMessages()).isFalse();
        assertThat(checked.getMessages()).containsExactly("[INFO] Chart.yaml: icon is recommended");
    }

    @Test
    void aValueThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> Chart.with(Map.of("enrich.replica", 3))).hasMessageContaining("replica");
    }

    @Test
    void nobodyLeavesTheDoorOpenByMistake() {
        assertThatThrownBy(() -> Chart.with(Map.of("access.keysSecret", "")))
                .hasMessageContaining("name a keysSecret or an oidc.issuer");
    }

    @Test
    void everyValueIsDescribed() {
        var values = Chart.yaml(Chart.DIRECTORY.resolve("values.yaml"));
        var schema = new JsonMapper().readTree(Chart.text(Chart.DIRECTORY.resolve("values.schema.json")));

        assertThat(undescribed("", values, schema)).isEmpty();
    }

    /** Also what is described and has no value. */
    private static List<String> undescribed(String path, JsonNode value, JsonNode schema) {
        if (schema.path("description").asString("").isBlank()) {
            return List.of(path);
        }
        if (!schema.has("properties")) {
            return List.of();
        }
        assertThat(value.propertyNames())
                .as(path)
                .containsExactlyInAnyOrderElementsOf(schema.get("properties").propertyNames());
        return value.properties().stream()
                .flatMap(one ->
                        undescribed(path + "." + one.getKey(), one.getValue(), schema.at("/properties/" + one.getKey()))
                                .stream())
                .toList();
    }
}
