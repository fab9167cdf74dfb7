package org.chancery.standalone.push;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How far a push has come, on the lines of a file; of each file pushed the last line counts. */
final class PushJournal {
    private static final Logger log = LoggerFactory.getLogger(PushJournal.class);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final @Nullable Path path;
    private final Map<String, Mark> marks = new HashMap<>();
    private final Set<String> moved = new LinkedHashSet<>();

    private PushJournal(@Nullable Path path) {
        this.path = path;
    }

    /**
     * A file, and how many of its entries are pushed.
     *
     * @param size in bytes; with another one, or another time, it is another file
     */
    record Mark(String file, long size, String modified, long entries) {
        private Mark next() {
            return new Mark(file, size, modified, entries + 1);
        }

        private boolean isOf(Mark other) {
            return size == other.size && modified.equals(other.modified);
        }
    }

    /** One that remembers nothing. */
    static PushJournal none() {
        return new PushJournal(null);
    }

    /** That in this file, which may not be there yet. */
    static PushJournal in(Path path) throws IOException {
        var journal = new PushJournal(path);
        if (Files.exists(path)) {
            Files.readAllLines(path).forEach(journal::recall);
        }
        return journal;
    }

    /** Whoever was killed may have left half a line. */
    private void recall(String line) {
        try {
            var mark = MAPPER.readValue(line, Mark.class);
            marks.put(mark.file(), mark);
        } catch (JacksonException | NullPointerException e) {
            log.debug("Not a line of a journal: {}", line, e);
        }
    }

    /** Begins with a file, and tells how many of its entries are pushed already. */
    long begin(Path file) throws IOException {
        if (path == null || !Files.isRegularFile(file)) {
            return 0;
        }
        var key = key(file);
        var now =
                new Mark(key, Files.size(file), Files.getLastModifiedTime(file).toString(), 0);
        return marks.merge(key, now, (before, fresh) -> before.isOf(fresh) ? before : fresh)
                .entries();
    }

    /** One more entry of the file is read, and will be pushed before the next {@link #commit}. */
    void read(Path file) {
        if (marks.computeIfPresent(key(file), (_, mark) -> mark.next()) != null) {
            moved.add(key(file));
        }
    }

    /** All that was read is pushed. */
    void commit() {
        if (path == null || moved.isEmpty()) {
            return;
        }
        try {
            Files.write(
                    path,
                    moved.stream()
                            .map(marks::get)
                            .map(MAPPER::writeValueAsString)
                            .toList(),
                    CREATE,
                    APPEND);
            moved.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("how far the push has come cannot be noted in " + path, e);
        }
    }

    private static String key(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }
}
