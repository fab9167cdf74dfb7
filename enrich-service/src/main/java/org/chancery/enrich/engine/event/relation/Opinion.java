package org.chancery.enrich.engine.event.relation;

import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.relation.feature.DescribedDyad;
import org.chancery.enrich.engine.event.relation.feature.Dyad;

/** How likely a sentence tells that one party does each type of thing to the other. */
public final class Opinion {
    private final DescribedDyad described;
    private final double[] probabilities;

    /**
     * What the weights say of the two.
     *
     * @param scores of the types in their order, and of nothing
     */
    Opinion(DescribedDyad described, double[] scores) {
        this.described = described;
        probabilities = RelationModel.probabilities(scores);
    }

    DescribedDyad described() {
        return described;
    }

    public Dyad dyad() {
        return described.dyad();
    }

    public double of(EventType type) {
        return probabilities[RelationModel.place(type)];
    }

    /** The likeliest type, whether or not nothing is likelier. */
    public EventType best() {
        int best = 0;
        for (int i = 1; i < RelationModel.NOTHING; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return RelationModel.TYPES.get(best);
    }
}
