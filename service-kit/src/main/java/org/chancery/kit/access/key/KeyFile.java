package org.chancery.kit.access.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A file of keys, a line for each; empty lines and those that begin with # say nothing. */
public record KeyFile(Path path) {
    private static final String OWNER_ONLY = "rw-------";

    /**
     * The keys by their hashes.
     *
     * @throws AccessUnclear if the file cannot be read, or a line is no key
     */
    Map<String, ApiKey> read() {
        var keys = new TreeMap<String, ApiKey>();
        var lines = lines();
        for (int number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                var key = read(line, number);
                keys.put(key.hash(), key);
            }
        }
        return Map.copyOf(keys);
    }

    private ApiKey read(String line, int number) {
        try {
            return KeyLine.read(line);
        } catch (IllegalArgumentException e) {
            throw new AccessUnclear("%s, line %d: %s.".formatted(path, number, e.getMessage()), e);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(path);
        } catch (IOException e) {
            throw new AccessUnclear(
                    "The file of keys %s cannot be read; ./chancery keys new makes one, and CHANCERY_KEYS_FILE says where it is."
                            .formatted(path),
                    e);
        }
    }

    /** Adds a key at the end; a new file belongs to its owner alone. */
    public void add(ApiKey key) throws IOException {
        var line = KeyLine.write(key) + "\n";
        if (Files.notExists(path)) {
            Files.createDirectories(Objects.requireNonNull(path.toAbsolutePath().getParent()));
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        }
        var before = Files.readString(path);
        var gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        Files.writeString(path, gap + line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }
}
