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

/** The directory that keeps everything between two runs; one process at a time holds it. */
public final class DataDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Takes hold of the directory, creating it if it is not there.
     *
     * @throws StartRefused if it cannot be written to, or another process holds it
     */
    public static DataDirectory open(Path root) {
        var directory = root.toAbsolutePath().normalize();
        FileChannel channel;
        try {
            Files.createDirectories(directory);
            channel = FileChannel.open(directory.resolve("lock"), CREATE, READ, WRITE);
        } catch (IOException e) {
            throw new StartRefused(
                    "The data directory %s cannot be written to (%s); choose another with --data DIR."
                            .formatted(directory, reason(e)),
                    e);
        }
        if (!isLocked(channel)) {
            throw new StartRefused(
                    "The data directory %s is in use by a pipeline that is running; stop that one, or choose another with --data DIR."
                            .formatted(directory));
        }
        return new DataDirectory(directory, channel);
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
            // The operating system gives the lock back when the process ends, however it ends.
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException _) {
            return false;
        }
    }

    /** Where it is. */
    public Path root() {
        return root;
    }

    /** The broker's logs. */
    public Path kafka() {
        return root.resolve("kafka");
    }

    /** The database's cluster. */
    Path postgres() {
        return root.resolve("postgres");
    }

    /** What the database process says. */
    Path postgresLog() {
        return root.resolve("postgres.log");
    }

    /** PostgreSQL's programs, unpacked. */
    Path programs() {
        return root.resolve("programs");
    }

    /** What the services and the broker say. */
    public Path log() {
        return root.resolve("chancery.log");
    }

    /** Whether an earlier run has sent the sample articles. */
    boolean hasSamples() {
        return Files.exists(samples());
    }

    /** Remembers that the sample articles were sent. */
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
