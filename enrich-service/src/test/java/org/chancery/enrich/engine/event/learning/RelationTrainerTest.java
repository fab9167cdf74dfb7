package org.chancery.enrich.engine.event.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.relation.RelationModel;
import org.chancery.enrich.engine.event.relation.RelationTable;
import org.chancery.enrich.engine.lexicon.weight.RelationWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The weights follow the examples. */
class RelationTrainerTest {
    private static final RelationWeights WEIGHTS = new RelationWeights(0.05, 0.5, 0, 1, 0.1, 2, 50);

    @Test
    void whatStandsWithATypeSpeaksForIt() {
        var model = new RelationTrainer(WEIGHTS)
                .train(List.of(
                        accuse("any", "scold"),
                        accuse("any", "scold"),
                        nothing("any", "greet"),
                        nothing("any", "greet")));

        assertThat(odds(model, "any", "scold")).isGreaterThan(1.5);
        assertThat(odds(model, "any", "greet")).isLessThan(-1.5);
    }

    @Test
    void whatIsTooRareTeachesNothing() {
        var model = new RelationTrainer(WEIGHTS)
                .train(List.of(accuse("any", "scold"), accuse("any"), nothing("any"), nothing("any")));

        assertThat(model.weights()).containsKey("any").doesNotContainKey("scold");
    }

    @Test
    void theWeightsThatATableKeepsAreThoseThatWereLearnt() throws IOException {
        var model = new RelationTrainer(WEIGHTS)
                .train(List.of(
                        accuse("any", "scold"),
                        accuse("any", "scold", "greet"),
                        nothing("any", "greet"),
                        nothing("any")));
        var text = new StringWriter();
        RelationTable.write(model, List.of("abc"), new PrintWriter(text));
        var read = RelationTable.read(new BufferedReader(new StringReader(text.toString())), "abc")
                .orElseThrow();
        assertThat(model.weights()).isNotEmpty().containsOnlyKeys(read.weights().keySet());
        model.weights()
                .forEach((feature, own) ->
                        assertThat(read.weights().get(feature)).containsExactly(own));
    }

    @Test
    @Timeout(10)
    void comesToAnEndWhereNothingTellsTheTypesApart() {
        var model = new RelationTrainer(WEIGHTS)
                .train(List.of(accuse("any"), nothing("any"), accuse("any"), nothing("any")));

        assertThat(odds(model, "any")).isCloseTo(0, within(0.5));
    }

    /** Of ACCUSE against nothing, in natural logarithms. */
    private static double odds(RelationModel model, String... features) {
        return Stream.of(features)
                .map(model.weights()::get)
                .mapToDouble(own -> own[RelationModel.TYPES.indexOf(EventType.ACCUSE)] - own[RelationModel.NOTHING])
                .sum();
    }

    private static Example accuse(String... features) {
        return new Example("a", List.of(features), Optional.of(EventType.ACCUSE));
    }

    private static Example nothing(String... features) {
        return new Example("a", List.of(features), Optional.empty());
    }
}
