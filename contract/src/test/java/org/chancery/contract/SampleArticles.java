package org.chancery.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The articles under {@code seeds/articles}. */
final class SampleArticles {
    private SampleArticles() {}

    static List<RawArticle> all() {
        try (var files = Files.list(Path.of("../seeds/articles"))) {
            return files.sorted()
                    .flatMap(SampleArticles::lines)
                    .map(line -> Golden.read(line, RawArticle.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
