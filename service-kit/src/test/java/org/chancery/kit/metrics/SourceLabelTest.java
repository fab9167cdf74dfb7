package org.chancery.kit.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.chancery.contract.ArticleSource;
import org.junit.jupiter.api.Test;

class SourceLabelTest {
    private final SourceLabel labels = new SourceLabel();

    @Test
    void isTheNameOfTheOutlet() {
        assertThat(labels.of(new ArticleSource("Courier", null))).isEqualTo("Courier");
    }

    @Test
    void isUnknownWhereNoneIsSaid() {
        assertThat(labels.of(null)).isEqualTo("unknown");
        assertThat(labels.of(new ArticleSource(" ", null))).isEqualTo("unknown");
    }

    @Test
    void staysFewHoweverManyOutletsAreInvented() {
        var seen = IntStream.range(0, 10_000)
                .mapToObj(n -> labels.of(new ArticleSource("outlet " + n, null)))
                .distinct();

        assertThat(seen).hasSize(101).contains("others");
        assertThat(labels.of(new ArticleSource("outlet 1", null))).isEqualTo("outlet 1");
    }
}
