package org.chancery.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is there. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void linksToFilesThatExist() throws IOException {
        var links = LINK.matcher(readme()).results().map(MatchResult::group).toList();

        assertThat(LINK.matcher(readme()).results().map(link -> link.group(1)))
                .as("links among %s", links)
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
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
