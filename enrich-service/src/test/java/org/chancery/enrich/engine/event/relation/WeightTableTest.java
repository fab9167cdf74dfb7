package org.chancery.enrich.engine.event.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Weights are found by the parts of their feature's name. */
class WeightTableTest {
    private static final String LONG = "condemned ".repeat(20);

    @Test
    void theHashOfThePartsIsThatOfTheWhole() {
        assertThat(WeightTable.hash("source does: ", "condemn")).isEqualTo("source does: condemn".hashCode());
        assertThat(WeightTable.hash("before: ", LONG, "", "|")).isEqualTo(("before: " + LONG + "|").hashCode());
    }

    @Test
    void aFeatureThatWasNeverTaughtHasNoWeights() {
        var table = new WeightTable(Map.of("any", weights(1)));

        assertThat(table.row("any")).isNotNegative();
        assertThat(table.row("any", "thing")).isNegative();
    }

    @Test
    void featuresOfOneHashShareWeightsAndOthersDoNot() {
        var table = new WeightTable(Map.of("Aa", weights(1), "C", weights(2)));

        assertThat(table.row("BB")).isEqualTo(table.row("A", "a")).isNotEqualTo(table.row("C"));
    }

    @Test
    void ofTwoTaughtFeaturesOfOneHashTheFirstInTheAlphabetCounts() {
        for (var order : List.of(List.of("Aa", "BB"), List.of("BB", "Aa"))) {
            var taught = new LinkedHashMap<String, double[]>();
            order.forEach(feature -> taught.put(feature, weights(feature.equals("Aa") ? 1 : 2)));
            var scores = new FeatureScores(new WeightTable(taught));
            scores.add("BB");
            scores.add("Aa");
            assertThat(scores.sums()[RelationModel.NOTHING]).isEqualTo(1);
        }
    }

    @Test
    void howManyFeaturesThereAreDoesNotMatter() {
        var taught = IntStream.range(0, 1000)
                .boxed()
                .collect(Collectors.toMap(number -> "feature " + number, _ -> weights(1)));
        var scores = new FeatureScores(new WeightTable(taught));
        taught.keySet().forEach(scores::add);
        assertThat(scores.sums()[RelationModel.NOTHING]).isEqualTo(1000);
    }

    @Test
    void eachFeatureCountsOnce() {
        var scores = new FeatureScores(new WeightTable(Map.of("any", weights(1), "after: #", weights(2))));

        scores.add("any");
        scores.add("after: ", "#");
        scores.add("after", ": #");

        assertThat(scores.sums()[RelationModel.NOTHING]).isEqualTo(3);
    }

    private static double[] weights(double nothing) {
        var weights = new double[RelationModel.NOTHING + 1];
        weights[RelationModel.NOTHING] = nothing;
        return weights;
    }
}
