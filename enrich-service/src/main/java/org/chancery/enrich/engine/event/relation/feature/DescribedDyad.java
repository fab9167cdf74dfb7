package org.chancery.enrich.engine.event.relation.feature;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Two parties in a sentence, with everything that may tell what the one does to the other.
 *
 * @param description names the features
 */
public record DescribedDyad(Dyad dyad, Consumer<Features> description) {
    /** The features in plain words, each once. */
    public List<String> features() {
        Set<String> features = new LinkedHashSet<>();
        description.accept(parts -> features.add(String.join("", parts)));
        return List.copyOf(features);
    }
}
