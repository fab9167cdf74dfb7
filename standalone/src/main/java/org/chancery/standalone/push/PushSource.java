package org.chancery.standalone.push;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.standalone.lines.InputMissing;
import org.chancery.standalone.lines.Inputs;
import org.chancery.standalone.push.file.ArticleFile;
import org.chancery.standalone.push.file.Outgoing;

/** What is to be pushed: a file, or a directory with all files in it whose names tell that they hold articles. */
record PushSource(Path path, PushJournal journal) {
    /** Those that the journal does not know yet; to be closed. */
    Stream<Outgoing> articles() throws IOException {
        if (Files.isDirectory(path)) {
            return PushProgress.shown(path, files()).flatMap(this::articlesIn);
        }
        return articles(path, PushProgress.shown(path, Inputs.open(path)));
    }

    /** In the order of their names, so that the next push finds them in the same one. */
    private List<Path> files() throws IOException {
        try (var all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> ArticleFile.isNamed(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    /** One that cannot be opened does not keep the others from being pushed. */
    private Stream<Outgoing> articlesIn(Path file) {
        try {
            return articles(file, Inputs.open(file));
        } catch (InputMissing | IOException e) {
            return Stream.of(new Outgoing.Unreadable(file.toString(), String.valueOf(e.getMessage())));
        }
    }

    private Stream<Outgoing> articles(Path file, InputStream in) throws IOException {
        return new ArticleFile(Inputs.name(file), in)
                .articles(journal.begin(file))
                .peek(_ -> journal.read(file))
                .onClose(() -> close(in));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
