package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample articles under {@code seeds/articles} are articles, and all of them arrive. */
class SampleArticlesTest {
    private final List<RawArticle> samples = SampleArticles.all();

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
}
