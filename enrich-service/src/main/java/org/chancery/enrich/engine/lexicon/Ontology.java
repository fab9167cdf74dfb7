package org.chancery.enrich.engine.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.contract.EventType;

/**
 * The event ontology: the types of PLOVER 2.0 (Halterman et al. 2023) with their modes, and CAMEO's Goldstein values.
 *
 * @param modes of every event type
 * @param roots the CAMEO code of each type, for events of which no more is known
 * @param said the types that are done by saying so: a promise that is told of the future has been made
 * @param goldstein by CAMEO code, with its leading zeros
 */
public record Ontology(
        Map<EventType, List<String>> modes,
        Map<EventType, String> roots,
        Set<EventType> said,
        Map<String, Double> goldstein) {
    /** One that knows nothing, where the file is broken. */
    public static final Ontology EMPTY = new Ontology(Map.of(), Map.of(), Set.of(), Map.of());

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
        return modes.getOrDefault(type, List.of()).contains(mode);
    }
}
