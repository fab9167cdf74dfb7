package org.chancery.standalone.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.standalone.pipeline.Ports;

/** Runs what a document shows, against a pipeline on other ports than it names. */
public record DocumentedCommands(Ports ports) {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** The blocks of a document in this language, in their order. */
    public static List<String> blocks(String document, String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```")
                .matcher(Files.readString(ROOT.resolve(document)))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    /** One for each line of the shell blocks; a line that ends in a backslash goes on. */
    public static Stream<String> commands(String document) throws IOException {
        return blocks(document, "sh").stream()
                .flatMap(block -> Stream.of(block.replace("\\\n", " ").split("\n")))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    /** Starts a command of the shell that may take so many seconds. */
    public Process begin(String command, int seconds) throws IOException {
        return start("timeout", Integer.toString(seconds), "bash", "-c", onOurPorts(command));
    }

    /** Starts a program in the root of the project; what it complains of is part of what it says. */
    public Process start(String... program) throws IOException {
        var builder = new ProcessBuilder(program).directory(ROOT.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment());
        return builder.start();
    }

    /** What it says until it ends with one of these statuses. */
    public static String ends(Process process, Integer... statuses) throws IOException, InterruptedException {
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isIn((Object[]) statuses);
        return said;
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
                "127.0.0.1:" + ports.kafka(),
                "CHANCERY",
                "http://127.0.0.1:" + ports.page());
    }

    private String onOurPorts(String command) {
        return command.replaceAll(":8080\\b", ":" + ports.page())
                .replaceAll(":8081\\b", ":" + ports.ingest())
                .replaceAll(":8082\\b", ":" + ports.enrich())
                .replaceAll(":9092\\b", ":" + ports.kafka())
                .replaceAll(":5433\\b", ":" + ports.postgres());
    }
}
