package org.chancery.enrich.running;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.enrich.EnrichService;
import org.chancery.kit.running.Program;
import org.chancery.kit.running.RunningService;

/** An enrich service in a process of its own, so that it can be killed as the machine would. */
public record EnrichProcess(Process process) implements AutoCloseable {
    /** Starts it, under a name that it keeps when it is started again. */
    public static EnrichProcess start(String broker, String name) {
        var environment = Map.of(
                "CHANCERY_KAFKA",
                broker,
                "CHANCERY_ENRICH_PORT",
                "0",
                "CHANCERY_INSTANCE",
                name,
                "CHANCERY_ENRICH_BATCH",
                "20",
                "CHANCERY_PARTITIONS",
                Integer.toString(RunningService.PARTITIONS));
        var program =
                new Program(EnrichService.class, List.of("-Xmx512m", Program.SHORT_LIVED), environment, List.of());
        return new EnrichProcess(program.start(Path.of("target", "enrich-process.log")));
    }

    /** Ends it without a last word, and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
