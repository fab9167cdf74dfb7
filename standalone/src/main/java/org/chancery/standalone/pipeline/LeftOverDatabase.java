package org.chancery.standalone.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The database process left running by a killed pipeline, which would hold the port and the directory. */
record LeftOverDatabase(ProcessHandle process) {
    static Optional<LeftOverDatabase> in(DataDirectory data) {
        return of(data.postgres().resolve("postmaster.pid")).map(LeftOverDatabase::new);
    }

    private static Optional<ProcessHandle> of(Path pidFile) {
        try {
            var pid = Files.readString(pidFile).lines().findFirst().orElse("");
            // The pid may belong to another process by now.
            return ProcessHandle.of(Long.parseLong(pid.strip()))
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    long pid() {
        return process.pid();
    }

    /** @throws StartRefused if it does not stop */
    void stop() {
        process.destroy();
        try {
            process.onExit().get(EmbeddedPostgres.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new StartRefused(
                    "The database process %d of an earlier run does not stop; kill it and start again."
                            .formatted(process.pid()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while stopping the database of an earlier run.", e);
        }
    }
}
