package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample articles under {@code seeds/articles} are articles, and all of them arrive. */
class SampleArticlesTest {
    private static final List<RawArticle> samples = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        try (var files = Files.list(Path.of("../seeds/articles"))) {
            for (var file : files.sorted().toList()) {
                lines(file).map(line -> Golden.read(line, RawArticle.class)).forEach(samples::add);
            }
        }
    }

    @Test
    void areManyAndOfAllYears() {
        var years = samples.stream()
                .map(sample -> LocalDate.ofInstant(sample.publishedAt(), ZoneOffset.UTC)
                        .getYear());

        assertThat(samples).hasSizeGreaterThan(48);
        assertThat(years.distinct()).hasSizeGreaterThan(15).contains(2005, 2026);
    }

    @Test
    void haveEachEditionOnce() {
        assertThat(samples.stream().map(sample -> sample.id() + " " + sample.version()))
                .doesNotHaveDuplicates();
    }

    @Test
    void areReadableOnes() {
        assertThat(samples)
                .filteredOn(sample -> sample.status() != ArticleStatus.CANCELED)
                .allSatisfy(sample -> assertThat(sample.body().split("\\s+"))
                        .as(sample.title())
                        .hasSizeBetween(120, 350));
    }

    @Test
    void showEachStatus() {
        assertThat(samples.stream().map(RawArticle::status)).contains(ArticleStatus.values());
    }

    private static Stream<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream();
    }
}
