package org.chancery.standalone.operation;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.kit.running.ServiceClient;
import org.chancery.standalone.pipeline.Ports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Prometheus with our rules, if one is installed. */
final class Prometheus implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final ServiceClient client;

    private Prometheus(Process process, int port) {
        this.process = process;
        client = new ServiceClient(port);
    }

    /** Whether both programs of the package are on the path. */
    static boolean isInstalled() {
        return Stream.of("prometheus", "promtool")
                .allMatch(program -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program))));
    }

    /**
     * Starts one that scrapes these instances.
     *
     * @param ports of each service by its job
     * @param pace how often it looks, and how long it waits before it fires
     */
    static Prometheus start(Path directory, Map<String, List<Integer>> ports, Pace pace) {
        try {
            for (var rules : List.of("recording.yml", "alerts.yml")) {
                var text = OperatorFiles.read(OperatorFiles.PROMETHEUS.resolve(rules));
                Files.writeString(directory.resolve(rules), pace.of(text));
            }
            Files.writeString(directory.resolve("prometheus.yml"), configuration(ports, pace));
            int port = Ports.anyFree();
            return new Prometheus(process(directory, port), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process process(Path directory, int port) throws IOException {
        return new ProcessBuilder(
                        "prometheus",
                        "--config.file=" + directory.resolve("prometheus.yml"),
                        "--storage.tsdb.path=" + directory.resolve("data"),
                        "--web.listen-address=127.0.0.1:" + port)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("prometheus.log").toFile())
                .start();
    }

    private static String configuration(Map<String, List<Integer>> ports, Pace pace) {
        var jobs = ports.entrySet().stream()
                .map(job -> """
                  - job_name: %s
                    metrics_path: /actuator/prometheus
                    static_configs: [{targets: [%s]}]
                """.formatted(job.getKey(), targets(job.getValue())))
                .collect(joining());
        return """
                global: {scrape_interval: %1$s, scrape_timeout: %1$s, evaluation_interval: %1$s}
                rule_files: [recording.yml, alerts.yml]
                scrape_configs:
                """.formatted(pace.interval()) + jobs;
    }

    private static String targets(List<Integer> ports) {
        return ports.stream().map(port -> "'127.0.0.1:" + port + "'").collect(joining(", "));
    }

    /** Whether it has started, and every instance answers and is ready. */
    boolean seesAllReady() {
        return !values("min(up) == 1 and min(chancery_ready) == 1").isEmpty();
    }

    /** The alerts that fire and whose name matches. */
    List<JsonNode> firing(String alert) {
        return values("ALERTS{alertstate=\"firing\", alertname=~\"" + alert + "\"}");
    }

    /** What it answers to a question; nothing while it starts. */
    List<JsonNode> values(String expression) {
        return query(expression).at("/data/result").valueStream().toList();
    }

    /** Whether it finds no fault with a question. */
    boolean understands(Expression expression) {
        return query(expression.text()).path("status").asString("").equals("success");
    }

    private JsonNode query(String expression) {
        return answer("/api/v1/query?query=" + URLEncoder.encode(expression, StandardCharsets.UTF_8));
    }

    /** The rules that cannot be evaluated. */
    List<JsonNode> brokenRules() {
        return answer("/api/v1/rules")
                .at("/data/groups")
                .valueStream()
                .flatMap(group -> group.path("rules").valueStream())
                .filter(rule -> rule.path("health").asString().equals("err"))
                .toList();
    }

    private JsonNode answer(String path) {
        try {
            return JSON.readTree(client.get(path).text());
        } catch (IllegalStateException _) {
            return JSON.missingNode();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        client.close();
    }
}
