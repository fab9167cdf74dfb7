package org.chancery.enrich.engine.event.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.relation.RelationModel;
import org.chancery.enrich.engine.event.relation.feature.DyadFeatures;

/** Takes the weights out of what the library has trained. */
final class TrainedWeights {
    /** In log odds: one in a billion. */
    private static final double NEVER = -20;

    /** Two decimals are more than the examples can tell. */
    private static final double STEPS = 100;

    /** The name of the outcome that nothing is done. */
    static final String NOTHING = "nothing";

    private TrainedWeights() {}

    /** The library's model as one of ours. */
    @SuppressWarnings("unchecked") // the library hands its parts out untyped
    static RelationModel model(AbstractModel trained) {
        var parts = trained.getDataStructures();
        var contexts = (Map<String, Context>) parts[1];
        var outcomes = (String[]) parts[2];
        var weights = new HashMap<String, double[]>();
        contexts.forEach((feature, context) -> {
            var own = new double[RelationModel.NOTHING + 1];
            for (int i = 0; i < context.getOutcomes().length; i++) {
                own[place(outcomes[context.getOutcomes()[i]])] = rounded(context.getParameters()[i]);
            }
            weights.put(feature, own);
        });
        ruleOut(
                List.of(outcomes),
                weights.computeIfAbsent(DyadFeatures.ALWAYS, _ -> new double[RelationModel.NOTHING + 1]));
        weights.values().removeIf(own -> Arrays.stream(own).allMatch(weight -> weight == 0));
        return new RelationModel(weights);
    }

    /** What no example is of is never told. */
    private static void ruleOut(List<String> taught, double[] always) {
        for (int i = 0; i < RelationModel.NOTHING; i++) {
            always[i] = taught.contains(RelationModel.TYPES.get(i).name()) ? always[i] : NEVER;
        }
    }

    private static double rounded(double weight) {
        return Math.round(weight * STEPS) / STEPS;
    }

    private static int place(String outcome) {
        return outcome.equals(NOTHING) ? RelationModel.NOTHING : RelationModel.place(EventType.valueOf(outcome));
    }
}
