package org.chancery.standalone.push;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.standalone.lines.InputMissing;

/** A directory whose files are pushed and then moved into one of its own: those of which an article was refused, and the others. */
final class Inbox {
    private static final String DONE = "done";
    private static final String FAILED = "failed";

    private final Path directory;
    private Map<Path, Stamp> seen = new HashMap<>();

    private Inbox(Path directory) {
        this.directory = directory;
    }

    private record Stamp(long size, FileTime modified) {
        static Stamp of(Path file) throws IOException {
            return new Stamp(Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    /** @throws InputMissing if there is no such directory */
    static Inbox in(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new InputMissing(
                    directory, "there is no such directory", new NoSuchFileException(directory.toString()));
        }
        Files.createDirectories(directory.resolve(DONE));
        Files.createDirectories(directory.resolve(FAILED));
        return new Inbox(directory);
    }

    /** All that may be taken. */
    List<Path> files() throws IOException {
        try (var all = Files.list(directory)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> isReady(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isReady(String name) {
        return !name.startsWith(".") && !name.endsWith(".part");
    }

    /** Those that have not changed since they were asked for the last time. */
    List<Path> settled() throws IOException {
        var before = seen;
        var now = new HashMap<Path, Stamp>();
        for (var file : files()) {
            now.put(file, Stamp.of(file));
        }
        seen = now;
        return now.entrySet().stream()
                .filter(file -> file.getValue().equals(before.get(file.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Moves a file that was pushed; where it is now. The reasons come first, so that no file is failed without one. */
    Path put(Path file, PushSummary summary) throws IOException {
        var target = free(
                directory.resolve(summary.rejected() == 0 ? DONE : FAILED),
                file.getFileName().toString());
        if (summary.rejected() > 0) {
            Files.write(target.resolveSibling(target.getFileName() + ".reason.txt"), summary.reasons());
        }
        return Files.move(file, target);
    }

    /** Another file of the same name may have come before. */
    private static Path free(Path room, String name) {
        var target = room.resolve(name);
        for (int number = 2; Files.exists(target); number++) {
            target = room.resolve(number + "-" + name);
        }
        return target;
    }
}
