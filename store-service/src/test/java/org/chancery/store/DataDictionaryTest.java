package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The data dictionary explains every column of the event exports, and no other. */
class DataDictionaryTest {
    private static final Pattern CODE = Pattern.compile("`(\\w+)`");

    @Test
    void everyColumnIsExplained() throws IOException, ClassNotFoundException {
        var columns = Class.forName("org.chancery.store.query.export.EventLine").getRecordComponents();

        var explained = Files.readAllLines(Path.of("..", "docs", "data-dictionary.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|")[1])
                .flatMap(cell -> CODE.matcher(cell).results().map((MatchResult name) -> name.group(1)));

        assertThat(explained)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(columns).map(column -> column.getName()).toList());
    }
}
