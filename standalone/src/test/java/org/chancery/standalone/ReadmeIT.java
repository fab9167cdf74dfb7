package org.chancery.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.standalone.running.RunningPipeline.freePorts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.standalone.pipeline.Ports;
import org.chancery.standalone.running.JavaProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the README does what it should against a pipeline that {@code ./chancery up} started, on other ports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern SHELL_BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```");

    /** The set-up, which takes a machine of its own, and what other tests run already. */
    private static final Pattern RUN_ELSEWHERE = Pattern.compile(
            "git clone .*|cd .*|\\./chancery up.*|mvn .*|deploy/.*|\\./chancery bench.*|apt-get .*|\\.ci/run");

    /** Commands that run until somebody ends them. */
    private static final Pattern ENDLESS =
            Pattern.compile(".*(chancery watch|/stream|ConsoleConsumer|kcat ).*", Pattern.DOTALL);

    private static final int TIMED_OUT = 124;

    private final Ports ports = freePorts();
    private JavaProcess pipeline;

    @BeforeAll
    void start(@TempDir Path data) {
        pipeline = JavaProcess.up(data, ports);
    }

    @AfterAll
    void stop() {
        pipeline.close();
    }

    /** Those without an end run beside the others, which gives them something to show. */
    @TestFactory
    Stream<DynamicTest> everyCommandWorks() throws IOException {
        var commands = commands()
                .filter(command -> !RUN_ELSEWHERE.matcher(command).matches())
                .toList();
        var endless = new LinkedHashMap<String, Process>();
        for (var command : commands) {
            if (ENDLESS.matcher(command).matches()) {
                endless.put(command, begin(command, 8));
            }
        }
        return Stream.concat(
                commands.stream()
                        .filter(command -> !endless.containsKey(command))
                        .map(command -> DynamicTest.dynamicTest(command, () -> ends(begin(command, 60), 0))),
                endless.entrySet().stream()
                        .map(run -> DynamicTest.dynamicTest(run.getKey(), () -> ends(run.getValue(), 0, TIMED_OUT))));
    }

    private Process begin(String command, int seconds) throws IOException {
        var run = List.of("timeout", Integer.toString(seconds), "bash", "-c", onOurPorts(command));
        var builder = new ProcessBuilder(run).directory(ROOT.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment());
        return builder.start();
    }

    private static void ends(Process process, Integer... statuses) throws IOException, InterruptedException {
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isIn((Object[]) statuses);
    }

    private Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "CHANCERY_BUILD",
                "never",
                "CHANCERY_JAVA_OPTS",
                "-XX:TieredStopAtLevel=1",
                "CHANCERY_STORE_PORT",
                Integer.toString(ports.page()),
                "CHANCERY_INGEST_PORT",
                Integer.toString(ports.ingest()),
                "CHANCERY_KAFKA",
                "127.0.0.1:" + ports.kafka());
    }

    private String onOurPorts(String command) {
        return command.replaceAll(":8080\\b", ":" + ports.page())
                .replaceAll(":8081\\b", ":" + ports.ingest())
                .replaceAll(":8082\\b", ":" + ports.enrich())
                .replaceAll(":9092\\b", ":" + ports.kafka())
                .replaceAll(":5433\\b", ":" + ports.postgres());
    }

    /** One for each line of the shell blocks; a line that ends in a backslash goes on. */
    private static Stream<String> commands() throws IOException {
        return SHELL_BLOCK
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .flatMap(block -> Stream.of(block.group(1).replace("\\\n", " ").split("\n")))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }
}
