package org.chancery.standalone.engine;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where further seeds are. */
public final class SeedsOption {
    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            defaultValue = "${env:CHANCERY_SEEDS}",
            description = "Directory whose files replace or extend the built-in seeds (CHANCERY_SEEDS).")
    private @Nullable Path directory;

    /** For the command line. */
    public SeedsOption() {}

    /** The directory, if one was given. */
    public Optional<Path> directory() {
        return Optional.ofNullable(directory);
    }
}
