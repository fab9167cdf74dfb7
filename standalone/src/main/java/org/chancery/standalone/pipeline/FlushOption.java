package org.chancery.standalone.pipeline;

import java.util.Map;
import picocli.CommandLine.Option;

/** {@code --flush}: whether the broker writes each record to the disk (fsync) before it acknowledges it. */
public final class FlushOption {
    @Option(
            names = "--flush",
            arity = "0..1",
            fallbackValue = "true",
            defaultValue = "${env:CHANCERY_FLUSH:-false}",
            description = {
                "The broker writes each record to the disk before it acknowledges it (CHANCERY_FLUSH; default: false).",
                "What was acknowledged then survives a power failure, too; this costs speed."
            })
    private boolean isFlushed;

    /** For the command line. */
    public FlushOption() {}

    /** Of the broker, beside those that it always has. */
    Map<String, String> settings() {
        return isFlushed ? Map.of("log.flush.interval.messages", "1") : Map.of();
    }
}
