package org.chancery.standalone.operation;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules, dashboards and documents that operators are given. */
final class OperatorFiles {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final Path PROMETHEUS = ROOT.resolve("deploy/prometheus");

    private static final Path DASHBOARDS = ROOT.resolve("deploy/grafana/dashboards");
    private static final JsonMapper JSON = new JsonMapper();

    private OperatorFiles() {}

    /** The alerts, as Prometheus reads them. */
    static List<JsonNode> alerts() {
        return rules("alerts.yml");
    }

    /** What Prometheus records under names of ours. */
    static List<JsonNode> recordings() {
        return rules("recording.yml");
    }

    private static List<JsonNode> rules(String file) {
        var document = JSON.valueToTree(new Yaml().<Object>load(read(PROMETHEUS.resolve(file))));
        return document.path("groups")
                .valueStream()
                .flatMap(group -> group.path("rules").valueStream())
                .toList();
    }

    /** The dashboards by the names of their files. */
    static Map<String, JsonNode> dashboards() {
        try (var files = Files.list(DASHBOARDS)) {
            return files.collect(toMap(file -> file.getFileName().toString(), file -> JSON.readTree(read(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All questions of rules and panels. */
    static Stream<Expression> expressions() {
        var ofRules = Stream.concat(alerts().stream(), recordings().stream()).map(rule -> rule.path("expr"));
        var ofPanels = dashboards().values().stream().flatMap(dashboard -> dashboard.findValues("expr").stream());
        return Stream.concat(ofRules, ofPanels).map(JsonNode::asString).map(Expression::new);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
