package org.chancery.standalone.pipeline;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The data directory, kept between runs and locked by one process at a time. */
public final class DataDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Locks the directory, creating it if necessary.
     *
     * @throws StartRefused if it cannot be written to, or another process has locked it
     */
    public static DataDirectory open(Path root) {
        var directory = root.toAbsolutePath().normalize();
        var lock = lockFile(directory);
        if (!isLocked(lock)) {
            throw new StartRefused(
                    "The data directory %s is in use by a running pipeline; stop that pipeline, or choose another directory with --data DIR."
                            .formatted(directory));
        }
        return new DataDirectory(directory, lock);
    }

    private static FileChannel lockFile(Path directory) {
        try {
            Files.createDirectories(directory);
            return FileChannel.open(directory.resolve("lock"), CREATE, READ, WRITE);
        } catch (IOException e) {
            throw new StartRefused(
                    "The data directory %s cannot be written to (%s); choose another with --data DIR."
                            .formatted(directory, reason(e)),
                    e);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case FileAlreadyExistsException file -> file.getFile() + " is a file";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> e.toString();
        };
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            // The operating system releases the lock when the process ends, however it ends.
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException _) {
            return false;
        }
    }

    /** The absolute path of the directory. */
    public Path root() {
        return root;
    }

    /** The data of the broker. */
    public Path kafka() {
        return root.resolve("kafka");
    }

    /** The data of the database. */
    Path postgres() {
        return root.resolve("postgres");
    }

    /** The log of the database. */
    Path postgresLog() {
        return root.resolve("postgres.log");
    }

    /** The unpacked PostgreSQL binaries. */
    Path programs() {
        return root.resolve("programs");
    }

    /** The log of the services and the broker. */
    public Path log() {
        return root.resolve("chancery.log");
    }

    /** Whether the sample articles have been sent before. */
    boolean hasSamples() {
        return Files.exists(samples());
    }

    /** Records that the sample articles have been sent. */
    void keepSamplesSent() throws IOException {
        Files.writeString(samples(), "");
    }

    private Path samples() {
        return root.resolve("samples-sent");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
