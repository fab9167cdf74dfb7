package org.chancery.store.running;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.kit.running.Program;
import org.chancery.kit.running.RunningService;
import org.chancery.store.StoreService;

/** A store service in a process of its own, with no more memory than it is given. */
public record StoreProcess(Process process) implements AutoCloseable {
    /** Starts it. */
    public static StoreProcess start(String broker, Database database, String memory) {
        var environment = Map.of(
                "CHANCERY_KAFKA",
                broker,
                "CHANCERY_DATABASE_URL",
                database.url(),
                "CHANCERY_STORE_PORT",
                "0",
                "CHANCERY_PARTITIONS",
                Integer.toString(RunningService.PARTITIONS));
        var program =
                new Program(StoreService.class, List.of("-Xmx" + memory, Program.SHORT_LIVED), environment, List.of());
        return new StoreProcess(program.start(Path.of("target", "store-process.log")));
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
