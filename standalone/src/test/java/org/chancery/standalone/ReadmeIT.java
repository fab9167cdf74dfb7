package org.chancery.standalone;

import static org.chancery.standalone.running.RunningPipeline.freePorts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.standalone.running.DocumentedCommands;
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
    /** The set-up, which takes a machine of its own, and what other tests run already. */
    private static final Pattern RUN_ELSEWHERE = Pattern.compile(
            "git clone .*|cd .*|\\./chancery up.*|mvn .*|deploy/.*|\\./chancery bench.*|apt-get .*|\\.ci/run");

    /** Commands that run until somebody ends them. */
    private static final Pattern ENDLESS =
            Pattern.compile(".*(chancery watch|/stream|ConsoleConsumer|kcat ).*", Pattern.DOTALL);

    private static final int TIMED_OUT = 124;

    private final DocumentedCommands documented = new DocumentedCommands(freePorts());
    private JavaProcess pipeline;

    @BeforeAll
    void start(@TempDir Path data) {
        pipeline = JavaProcess.up(data, documented.ports());
    }

    @AfterAll
    void stop() {
        pipeline.close();
    }

    /** Those without an end run beside the others, which gives them something to show. */
    @TestFactory
    Stream<DynamicTest> everyCommandWorks() throws IOException {
        var commands = DocumentedCommands.commands("README.md")
                .filter(command -> !RUN_ELSEWHERE.matcher(command).matches())
                .toList();
        var endless = new LinkedHashMap<String, Process>();
        for (var command : commands) {
            if (ENDLESS.matcher(command).matches()) {
                endless.put(command, documented.begin(command, 8));
            }
        }
        return Stream.concat(
                commands.stream()
                        .filter(command -> !endless.containsKey(command))
                        .map(command -> DynamicTest.dynamicTest(
                                command, () -> DocumentedCommands.ends(documented.begin(command, 60), 0))),
                endless.entrySet().stream()
                        .map(run -> DynamicTest.dynamicTest(
                                run.getKey(), () -> DocumentedCommands.ends(run.getValue(), 0, TIMED_OUT))));
    }
}
