package org.chancery.enrich.engine.event.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Weights are read as they were written, and only for the seeds that taught them. */
class LearntTableTest {
    private static final LearntTable TABLE = new LearntTable(RelationModel.OUTCOMES);

    private static final Map<String, double[]> WEIGHTS =
            Map.of("source does: scold", weights(0, 1.25), "no rule", weights(16, -0.5));

    @Test
    void readsWhatItHasWritten() throws IOException {
        var read = TABLE.read(new BufferedReader(new StringReader(written())), "def")
                .orElseThrow();

        assertThat(read).containsOnlyKeys("source does: scold", "no rule");
        assertThat(read.get("source does: scold")).containsExactly(weights(0, 1.25));
        assertThat(read.get("no rule")).containsExactly(weights(16, -0.5));
    }

    @Test
    void hasAFeatureALineUnderItsHeadings() {
        assertThat(written().lines())
                .startsWith("# learnt from abc def")
                .anyMatch(line -> line.startsWith("feature\tAGREE\t") && line.endsWith("\tnothing"))
                .anyMatch(line -> line.startsWith("source does: scold\t1.25\t"));
    }

    @Test
    void otherSeedsAndExamplesDoNotGetThem() throws IOException {
        assertThat(TABLE.read(new BufferedReader(new StringReader(written())), "abc def"))
                .isEmpty();
    }

    @Test
    void aTableOfOtherTypesIsNone() throws IOException {
        var other = written().replaceFirst("\tAGREE\t", "\tAGREED\t");
        assertThat(TABLE.read(new BufferedReader(new StringReader(other)), "abc"))
                .isEmpty();
    }

    private static String written() {
        var text = new StringWriter();
        TABLE.write(WEIGHTS, List.of("abc", "def"), new PrintWriter(text));
        return text.toString();
    }

    private static double[] weights(int place, double weight) {
        var weights = new double[RelationModel.NOTHING + 1];
        weights[place] = weight;
        return weights;
    }
}
