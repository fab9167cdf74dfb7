package org.chancery.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents show is there. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");
    private static final Pattern NOT_OURS = Pattern.compile(".*/(target|\\.git|\\.chancery)/.*");

    @Test
    void documentsLinkToFilesThatExist() throws IOException {
        try (var files = Files.walk(ROOT, 3)) {
            assertThat(files.filter(ReadmeTest::isDocument))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(document -> assertThat(LINK.matcher(Files.readString(document))
                                    .results()
                                    .map(link -> link.group(1)))
                            .as("links of %s", document)
                            .allSatisfy(link ->
                                    assertThat(document.resolveSibling(link)).exists()));
        }
    }

    private static boolean isDocument(Path file) {
        return file.toString().endsWith(".md")
                && !NOT_OURS.matcher(file.toString()).matches();
    }

    @Test
    void givesTheCommandThatTheChecksRunForTheTests() throws IOException {
        var checks = Files.readString(ROOT.resolve(".ci/run"));

        assertThat(readme()).contains("mvn verify");
        assertThat(checks).containsPattern("mvn [-\\w ]*verify");
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
