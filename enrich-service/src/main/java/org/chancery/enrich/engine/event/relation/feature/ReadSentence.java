package org.chancery.enrich.engine.event.relation.feature;

import java.util.List;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;

/**
 * A sentence as the second reader gets it.
 *
 * @param readings of the rules
 */
public record ReadSentence(AnalyzedSentence sentence, List<Reading> readings) {
    public ReadSentence {
        readings = List.copyOf(readings);
    }
}
