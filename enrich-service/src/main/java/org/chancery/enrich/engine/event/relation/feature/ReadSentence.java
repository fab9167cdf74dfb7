package org.chancery.enrich.engine.event.relation.feature;

import java.util.List;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.predicate.Predicate;

/**
 * A sentence as the second reader gets it.
 *
 * @param place in the title or in the body, from 0
 * @param readings of the rules
 */
public record ReadSentence(AnalyzedSentence sentence, int place, List<Predicate> predicates, List<Reading> readings) {
    public ReadSentence {
        predicates = List.copyOf(predicates);
        readings = List.copyOf(readings);
    }
}
