package org.chancery.standalone.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.standalone.bench.report.BenchTable;
import org.chancery.standalone.pipeline.FlushOption;
import org.chancery.standalone.pipeline.RunningParts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code bench}: measures this version on this machine. */
@Command(
        name = "bench",
        description = {
            "Measures engine, pipeline and live stream on this machine, with a broker and a database of its own,",
            "beside what broker and database can do with the same records and rows. Let nothing else run meanwhile."
        })
public final class BenchCommand implements Callable<Integer> {
    private static final int LEAST = 2;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description =
                    "How long to measure; start, warm-up and what is still to be stored then come on top (default: 60).")
    private int seconds;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures there, too.")
    private @Nullable Path json;

    @Mixin
    private FlushOption flush = new FlushOption();

    /** For the command line. */
    public BenchCommand() {}

    @Override
    public Integer call() throws Exception {
        if (seconds < LEAST) {
            throw new ParameterException(spec.commandLine(), "--seconds must be at least " + LEAST);
        }
        try (var parts = RunningParts.start(flush)) {
            var report = new Bench(parts, seconds, this::say).run();
            new BenchTable(spec.commandLine().getOut()).print(report);
            if (json != null) {
                Files.writeString(
                        json, new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report));
            }
        }
        return 0;
    }

    private void say(String measured) {
        spec.commandLine().getErr().println("chancery: measuring " + measured + " …");
    }
}
