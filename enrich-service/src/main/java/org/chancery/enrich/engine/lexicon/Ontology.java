package org.chancery.enrich.engine.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.contract.EventType;

/**
 * The event ontology: PLOVER 2.0 (Halterman et al. 2023) with its modes, scores and contexts, and CAMEO's Goldstein values.
 *
 * @param kinds every event type
 * @param contexts PLOVER's 37 contexts with the issues that they come to
 * @param goldstein by CAMEO code, with its leading zeros
 */
public record Ontology(Map<EventType, Kind> kinds, Map<String, List<String>> contexts, Map<String, Double> goldstein) {
    /**
     * An event type.
     *
     * @param score -10 (conflict) .. 10 (cooperation), set by experts
     * @param modes with their own scores
     */
    public record Kind(double score, Map<String, Double> modes) {}

    /** PLOVER's score of a type, or of its mode. */
    public double score(EventType type, Optional<String> mode) {
        var kind = kinds.getOrDefault(type, new Kind(0, Map.of()));
        return mode.map(name -> kind.modes().getOrDefault(name, kind.score())).orElse(kind.score());
    }

    /** The Goldstein value of the code, or of the nearest one above it; none for a code that CAMEO does not have. */
    public Optional<Double> goldstein(String cameo) {
        for (int length = cameo.length(); length >= 2; length--) {
            var score = goldstein.get(cameo.substring(0, length));
            if (score != null) {
                return Optional.of(score);
            }
        }
        return Optional.empty();
    }

    public boolean hasMode(EventType type, String mode) {
        return kinds.containsKey(type) && kinds.get(type).modes().containsKey(mode);
    }
}
