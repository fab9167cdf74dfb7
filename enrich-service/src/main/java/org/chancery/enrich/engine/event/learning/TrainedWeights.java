package org.chancery.enrich.engine.event.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/** Takes the weights out of what the library has trained. */
final class TrainedWeights {
    /** In log odds: one in a billion. */
    private static final double NEVER = -20;

    /** Two decimals are more than the examples can tell. */
    private static final double STEPS = 100;

    private TrainedWeights() {}

    /** The library's weights by feature, of the outcomes in their order. */
    @SuppressWarnings("unchecked") // the library hands its parts out untyped
    static Map<String, double[]> of(AbstractModel trained, List<String> outcomes) {
        var parts = trained.getDataStructures();
        var contexts = (Map<String, Context>) parts[1];
        var taught = (String[]) parts[2];
        var weights = new HashMap<String, double[]>();
        contexts.forEach((feature, context) -> {
            var own = new double[outcomes.size()];
            for (int i = 0; i < context.getOutcomes().length; i++) {
                own[outcomes.indexOf(taught[context.getOutcomes()[i]])] = rounded(context.getParameters()[i]);
            }
            weights.put(feature, own);
        });
        weights.values().removeIf(own -> Arrays.stream(own).allMatch(weight -> weight == 0));
        return weights;
    }

    /**
     * What no example is of is never told.
     *
     * @param always the weights of the feature that every example has
     */
    static void ruleOut(List<String> outcomes, Set<String> taught, double[] always) {
        for (int i = 0; i < outcomes.size(); i++) {
            always[i] = taught.contains(outcomes.get(i)) ? always[i] : NEVER;
        }
    }

    private static double rounded(double weight) {
        return Math.round(weight * STEPS) / STEPS;
    }
}
