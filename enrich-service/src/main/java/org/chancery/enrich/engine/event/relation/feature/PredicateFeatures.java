package org.chancery.enrich.engine.event.relation.feature;

import org.chancery.enrich.engine.event.predicate.Predicate;

/** What each of the two parties does by the grammar of the sentence, and what is done to it. */
final class PredicateFeatures {
    private PredicateFeatures() {}

    static void add(ReadSentence sentence, Dyad dyad, Features features) {
        boolean any = false;
        for (var predicate : sentence.predicates()) {
            any |= add(predicate, verb(sentence, predicate), dyad, features);
        }
        if (!any) {
            features.add("source does nothing to target");
        }
    }

    /** Whether the source does it to the target. */
    private static boolean add(Predicate predicate, String verb, Dyad dyad, Features features) {
        boolean bySource = predicate.isDoneBy(dyad.source());
        boolean byTarget = predicate.isDoneBy(dyad.target());
        boolean toSource = predicate.isDoneTo(dyad.source());
        boolean toTarget = predicate.isDoneTo(dyad.target());
        addIf(bySource, "source does: ", verb, features);
        addIf(byTarget, "target does: ", verb, features);
        addIf(toSource, "done to source: ", verb, features);
        addIf(toTarget, "done to target: ", verb, features);
        addIf(bySource && byTarget, "both do: ", verb, features);
        addIf(byTarget && toSource && !bySource, "target does to source: ", verb, features);
        boolean told = bySource && toTarget && !byTarget;
        addIf(told, "source does to target: ", verb, features);
        return told;
    }

    private static void addIf(boolean holds, String part, String verb, Features features) {
        if (holds) {
            features.add(part, verb);
        }
    }

    private static String verb(ReadSentence sentence, Predicate predicate) {
        var base = MaskedSentence.base(sentence.sentence().text().token(predicate.verb()));
        return predicate.isPassive() ? "be " + base : base;
    }
}
