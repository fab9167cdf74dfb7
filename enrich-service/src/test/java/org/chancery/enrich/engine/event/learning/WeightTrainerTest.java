package org.chancery.enrich.engine.event.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.relation.LearntTable;
import org.chancery.enrich.engine.event.relation.RelationModel;
import org.chancery.enrich.engine.lexicon.weight.RelationWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The weights follow the examples. */
class WeightTrainerTest {
    private static final RelationWeights WEIGHTS = new RelationWeights(0.05, 0.5, 0, 1, 0.1, 2, 50);

    @Test
    void whatStandsWithATypeSpeaksForIt() {
        var model = trainer()
                .trainClosed(List.of(
                        accuse("any", "scold"),
                        accuse("any", "scold"),
                        nothing("any", "greet"),
                        nothing("any", "greet")));

        assertThat(odds(model, "any", "scold")).isGreaterThan(1.5);
        assertThat(odds(model, "any", "greet")).isLessThan(-1.5);
    }

    @Test
    void whatIsTooRareTeachesNothing() {
        var model =
                trainer().trainClosed(List.of(accuse("any", "scold"), accuse("any"), nothing("any"), nothing("any")));

        assertThat(model).containsKey("any").doesNotContainKey("scold");
    }

    @Test
    void theWeightsThatATableKeepsAreThoseThatWereLearnt() throws IOException {
        var model = trainer()
                .trainClosed(List.of(
                        accuse("any", "scold"),
                        accuse("any", "scold", "greet"),
                        nothing("any", "greet"),
                        nothing("any")));
        var text = new StringWriter();
        new LearntTable(RelationModel.OUTCOMES).write(model, List.of("abc"), new PrintWriter(text));
        var read = new LearntTable(RelationModel.OUTCOMES)
                .read(new BufferedReader(new StringReader(text.toString())), "abc")
                .orElseThrow();
        assertThat(model).isNotEmpty().containsOnlyKeys(read.keySet());
        model.forEach((feature, own) -> assertThat(read.get(feature)).containsExactly(own));
    }

    @Test
    @Timeout(10)
    void comesToAnEndWhereNothingTellsTheTypesApart() {
        var model = trainer().trainClosed(List.of(accuse("any"), nothing("any"), accuse("any"), nothing("any")));

        assertThat(odds(model, "any")).isCloseTo(0, within(0.5));
    }

    /** Of ACCUSE against nothing, in natural logarithms. */
    private static double odds(Map<String, double[]> model, String... features) {
        return Stream.of(features)
                .map(feature -> Objects.requireNonNull(model.get(feature)))
                .mapToDouble(own -> own[RelationModel.TYPES.indexOf(EventType.ACCUSE)] - own[RelationModel.NOTHING])
                .sum();
    }

    private static WeightTrainer trainer() {
        return new WeightTrainer(RelationModel.OUTCOMES, WEIGHTS);
    }

    private static Example accuse(String... features) {
        return new Example("a", List.of(features), EventType.ACCUSE.name());
    }

    private static Example nothing(String... features) {
        return new Example("a", List.of(features), "nothing");
    }
}
