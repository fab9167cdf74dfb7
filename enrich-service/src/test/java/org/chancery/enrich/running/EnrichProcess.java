package org.chancery.enrich.running;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.enrich.EnrichService;

/** An enrich service in a process of its own, so that it can be killed as the machine would. */
public final class EnrichProcess implements AutoCloseable {
    private final Process process;

    private EnrichProcess(Process process) {
        this.process = process;
    }

    /** Starts it, under a name that it keeps when it is started again. */
    public static EnrichProcess start(String broker, String name) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                        java, "-Xmx512m", "-cp", System.getProperty("java.class.path"), EnrichService.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "enrich-process.log").toFile()));
        builder.environment().put("CHANCERY_KAFKA", broker);
        builder.environment().put("CHANCERY_ENRICH_PORT", "0");
        builder.environment().put("CHANCERY_INSTANCE", name);
        builder.environment().put("CHANCERY_ENRICH_BATCH", "20");
        builder.environment().put("CHANCERY_PARTITIONS", "3");
        try {
            return new EnrichProcess(builder.start());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends it without a last word, and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
