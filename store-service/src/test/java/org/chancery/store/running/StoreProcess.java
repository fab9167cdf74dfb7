package org.chancery.store.running;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.store.StoreService;

/** A store service in a process of its own, with no more memory than it is given. */
public final class StoreProcess implements AutoCloseable {
    private final Process process;

    private StoreProcess(Process process) {
        this.process = process;
    }

    /** Starts it. */
    public static StoreProcess start(String broker, Database database, String memory) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(
                        java,
                        "-Xmx" + memory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreService.class.getName()))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "store-process.log").toFile());
        builder.environment().put("CHANCERY_KAFKA", broker);
        builder.environment().put("CHANCERY_DATABASE_URL", database.url());
        builder.environment().put("CHANCERY_STORE_PORT", "0");
        builder.environment().put("CHANCERY_PARTITIONS", Integer.toString(TopicsOfTest.PARTITIONS));
        try {
            return new StoreProcess(builder.start());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
