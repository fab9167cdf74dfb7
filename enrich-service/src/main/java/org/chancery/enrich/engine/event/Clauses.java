package org.chancery.enrich.engine.event;

import java.util.List;
import org.chancery.enrich.engine.lexicon.EventRule.Frame;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;

/** A sentence with its parties and predicates, each in order. */
record Clauses(FieldText text, Sentence sentence, List<Party> parties, List<Predicate> predicates) {
    boolean isAt(int token, String word) {
        return token >= sentence.first() && token < sentence.end() && text.isAt(token, word);
    }

    /** Whether the predicate is only what somebody denies, doubts or claims. */
    boolean isClaimed(Predicate predicate) {
        return predicates.stream()
                .takeWhile(other -> other.first() < predicate.first())
                .anyMatch(other -> other.rule().frame() == Frame.CLAIM);
    }

    /** The predicate before this one in the sentence, or null. */
    @org.jspecify.annotations.Nullable
    Predicate verbBefore(Predicate predicate) {
        Predicate before = null;
        for (var other : predicates) {
            if (other.first() >= predicate.first()) {
                return before;
            }
            before = other.isVerb() ? other : before;
        }
        return before;
    }
}
