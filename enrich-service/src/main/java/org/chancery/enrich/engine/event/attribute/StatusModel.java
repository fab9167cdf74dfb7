package org.chancery.enrich.engine.event.attribute;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.contract.EventStatus;

/** A multinomial log-linear model: what each feature of what is told weighs for each status. */
public final class StatusModel {
    /** The statuses that an article can tell, in the order of the weights. */
    public static final List<EventStatus> STATUSES = Stream.of(EventStatus.values())
            .filter(status -> status != EventStatus.RETRACTED)
            .toList();

    /** Their names. */
    public static final List<String> OUTCOMES =
            STATUSES.stream().map(EventStatus::name).toList();

    private final Map<String, double[]> weights;
    private final BitSet taught = new BitSet();

    /** @param weights by feature, of {@link #STATUSES} in their order */
    public StatusModel(Map<String, double[]> weights) {
        this.weights = Collections.unmodifiableMap(new HashMap<>(weights));
        for (var own : weights.values()) {
            for (int i = 0; i < own.length; i++) {
                taught.set(i, taught.get(i) || own[i] != 0);
            }
        }
    }

    public Map<String, double[]> weights() {
        return weights;
    }

    /**
     * The likeliest status; the one that the rules tell where no example taught it.
     *
     * @param told by the rules
     * @param margin by how much, in log odds, another must be likelier
     */
    public EventStatus likeliest(List<String> features, EventStatus told, double margin) {
        int rules = STATUSES.indexOf(told);
        if (!taught.get(rules)) {
            return told;
        }
        var sums = sums(features);
        sums[rules] += margin;
        int best = rules;
        for (int i = 0; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return STATUSES.get(best);
    }

    private double[] sums(List<String> features) {
        var sums = new double[STATUSES.size()];
        for (var feature : features) {
            var own = weights.get(feature);
            for (int i = 0; own != null && i < sums.length; i++) {
                sums[i] += own[i];
            }
        }
        return sums;
    }
}
