package org.chancery.enrich.engine.event.relation;

import java.util.Comparator;
import java.util.Map;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.relation.feature.DescribedDyad;
import org.chancery.enrich.engine.event.relation.feature.Dyad;

/** How likely a sentence tells that one party does each type of thing to the other. */
public record Opinion(DescribedDyad described, Map<EventType, Double> probabilities) {
    public Dyad dyad() {
        return described.dyad();
    }

    public double of(EventType type) {
        return probabilities.getOrDefault(type, 0.0);
    }

    /** The likeliest type, whether or not nothing is likelier. */
    public EventType best() {
        return probabilities.keySet().stream()
                .max(Comparator.comparingDouble(this::of))
                .orElseThrow();
    }
}
