package org.chancery.standalone.running;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small disk in memory, which can be filled up. */
public final class Disk implements AutoCloseable {
    private final Path directory;

    private Disk(Path directory) {
        this.directory = directory;
    }

    /** Mounts it on an empty directory; whoever may not do so skips the test. */
    public static Disk mount(Path directory, int mebibytes) {
        assumeThat(SystemCommand.run(
                        "mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m", "tmpfs", directory.toString()))
                .as("a small disk can be mounted")
                .isZero();
        return new Disk(directory);
    }

    /** Takes all space that is left. */
    public void fill() {
        SystemCommand.run("dd", "if=/dev/zero", "of=" + filler(), "bs=1M"); // ends when the disk is full
    }

    /** Gives that space back. */
    public void clear() {
        try {
            Files.deleteIfExists(filler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path filler() {
        return directory.resolve("filler");
    }

    @Override
    public void close() {
        SystemCommand.run("umount", "-l", directory.toString());
    }
}
