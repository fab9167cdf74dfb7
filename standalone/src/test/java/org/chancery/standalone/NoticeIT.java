package org.chancery.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** NOTICE names the licence of each bundled library, and each library whose licence is not Apache's. The list comes with packaging. */
class NoticeIT {
    private static final String NOTICE = read(Path.of("../NOTICE"));
    private static final List<Library> LIBRARIES = libraries();

    private record Library(List<String> licences, String name, String artifact) {
        private static final Pattern LINE = Pattern.compile(
                "^ +((?:\\((?:[^()]|\\([^()]*\\))*\\) )+)(.+?) \\([^:()]+:([^:()]+):", Pattern.MULTILINE);
        private static final Pattern LICENCE = Pattern.compile("\\(((?:[^()]|\\([^()]*\\))*)\\) ");

        static Library of(MatchResult line) {
            var licences = LICENCE.matcher(line.group(1))
                    .results()
                    .map(licence -> licence.group(1))
                    .toList();
            return new Library(licences, line.group(2), line.group(3));
        }

        boolean isNamed() {
            return Stream.of(name, artifact)
                    .anyMatch(word -> NOTICE.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void namesALicenceOfEachLibrary() {
        assertThat(LIBRARIES)
                .hasSizeGreaterThan(100)
                .allSatisfy(library -> assertThat(library.licences())
                        .as("%s", library)
                        .anyMatch(licence -> NOTICE.lines()
                                .anyMatch(line -> line.equals(licence) || line.startsWith(licence + " ("))));
    }

    @Test
    void namesEachLibraryWhoseLicenceIsNotApaches() {
        assertThat(LIBRARIES)
                .filteredOn(library -> !library.licences().contains("Apache-2.0"))
                .isNotEmpty()
                .allMatch(Library::isNamed);
    }

    private static List<Library> libraries() {
        return Library.LINE
                .matcher(read(Path.of("target/classes/META-INF/THIRD-PARTY.txt")))
                .results()
                .map(Library::of)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
