package org.chancery.enrich.engine.event.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.contract.EventType;

/**
 * A multinomial log-linear model: what each feature weighs for each event type and for nothing being done.
 *
 * @param weights by feature; those of {@link #TYPES} in their order, that of nothing last
 */
public record RelationModel(Map<String, double[]> weights) {
    /** The types in the order of the weights. */
    public static final List<EventType> TYPES = List.of(EventType.values());

    /** The names of what weights are for, in their order: the types, and nothing. */
    public static final List<String> OUTCOMES = Stream.concat(TYPES.stream().map(EventType::name), Stream.of("nothing"))
            .toList();

    /** Where the weight of nothing stands. */
    public static final int NOTHING = TYPES.size();

    /** Where the weight of the type stands. */
    @SuppressWarnings("EnumOrdinal") // TYPES has them in this order, and looking there takes longer
    public static int place(EventType type) {
        return type.ordinal();
    }

    public RelationModel {
        weights = Map.copyOf(weights);
    }

    /** How likely each type is, and last nothing. */
    static double[] probabilities(double[] scores) {
        double most = scores[NOTHING];
        for (double score : scores) {
            most = Math.max(most, score);
        }
        var probabilities = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] = Math.exp(scores[i] - most);
            sum += probabilities[i];
        }
        for (int i = 0; i < scores.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    /** What each feature adds to the log odds of the type against nothing, the weightiest first; without those that add nothing. */
    List<Contribution> contributions(List<String> features, EventType type) {
        return features.stream()
                .filter(weights::containsKey)
                .map(feature -> new Contribution(feature, odds(feature, place(type))))
                .filter(contribution -> contribution.weight() != 0)
                .sorted(Comparator.comparingDouble(contribution -> -Math.abs(contribution.weight())))
                .toList();
    }

    private double odds(String feature, int type) {
        var own = weights.getOrDefault(feature, new double[NOTHING + 1]);
        return Math.round((own[type] - own[NOTHING]) * 100) / 100.0;
    }
}
