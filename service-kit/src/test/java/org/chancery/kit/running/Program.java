package org.chancery.kit.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What runs in a JVM of its own.
 *
 * @param options of the JVM
 */
public record Program(Class<?> main, List<String> options, Map<String, String> environment, List<String> arguments) {
    /** An option for what lives for seconds, and would spend more time on being optimised than it saves. */
    public static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    /** Keeps copies. */
    public Program {
        options = List.copyOf(options);
        environment = Map.copyOf(environment);
        arguments = List.copyOf(arguments);
    }

    /** Its process, on the class path of this test, with what it says on one stream. */
    public ProcessBuilder builder() {
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder;
    }

    /** Starts it; what it says is appended to this file. */
    public Process start(Path log) {
        try {
            return builder()
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
