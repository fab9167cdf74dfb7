package org.chancery.enrich.engine.event;

import java.util.List;
import org.chancery.enrich.engine.lexicon.EventRule.Frame;
import org.chancery.enrich.engine.lexicon.Gazetteer.Hit;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;

/**
 * A sentence with its parties and predicates, each in order.
 *
 * @param names of states, organisations and places that the sentence holds
 */
record Clauses(FieldText text, Sentence sentence, List<Hit> names, List<Party> parties, List<Predicate> predicates) {
    boolean isAt(int token, String word) {
        return token >= sentence.first() && token < sentence.end() && text.isAt(token, word);
    }

    /** Whether the predicate is only what somebody denies, doubts or claims. */
    boolean isClaimed(Predicate predicate) {
        return predicates.stream()
                .takeWhile(other -> other.first() < predicate.first())
                .anyMatch(other -> other.rule().frame() == Frame.CLAIM);
    }
}
