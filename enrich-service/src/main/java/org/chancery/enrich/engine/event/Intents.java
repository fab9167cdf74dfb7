package org.chancery.enrich.engine.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.lexicon.EventRule;

/**
 * What a deed counts as that is only meant, refused or asked for, where each sentence has one code (PLOVER 2.0, as CAMEO before it):
 * the will to cooperate is AGREE, the will to harm THREATEN, unwillingness to cooperate REJECT, and wanting it of others REQUEST.
 */
final class Intents {
    /** How far before a noun the verb may stand that it hangs on. */
    private static final int REACH = 5;

    private static final Set<EventType> KIND = Set.of(
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.CONCEDE,
            EventType.RETREAT);
    private static final Set<EventType> HARSH =
            Set.of(EventType.PROTEST, EventType.SANCTION, EventType.MOBILIZE, EventType.COERCE, EventType.ASSAULT);

    private final Grammar grammar;

    private final Map<String, EventRule> rules;

    Intents(Grammar grammar, List<EventRule> rules) {
        this.grammar = grammar;
        this.rules = rules.stream().collect(Collectors.toMap(EventRule::id, Function.identity()));
    }

    /** The rule that stands for the deed's own. */
    Optional<EventRule> of(Clauses clauses, Predicate predicate) {
        boolean kind = KIND.contains(predicate.rule().type());
        boolean harsh = HARSH.contains(predicate.rule().type());
        var group = predicate.group();
        if (kind && (group.isNegated() || isGovernedBy("failing", clauses, predicate))) {
            return Optional.ofNullable(rules.get("intent.reject"));
        }
        if (kind && (hasBefore("obliging", clauses, predicate) || isGovernedBy("demanding", clauses, predicate))) {
            return Optional.ofNullable(rules.get("intent.request"));
        }
        boolean meant = group.isFuture() && !group.isNegated()
                || isGovernedBy("promising", clauses, predicate)
                || hasBefore("announcing", clauses, predicate);
        if (kind && meant) {
            return Optional.ofNullable(rules.get("intent.agree"));
        }
        if (harsh && (meant && !group.isNegated() || isGovernedBy("threatening", clauses, predicate))) {
            return Optional.ofNullable(rules.get("intent.threaten"));
        }
        return Optional.empty();
    }

    /** "agreed to meet", and for nouns "agreed to hold talks". */
    private boolean isGovernedBy(String list, Clauses clauses, Predicate predicate) {
        int governor = predicate.isVerb() ? predicate.group().governor() : governorOfNoun(clauses, predicate);
        return governor >= 0 && grammar.isFormOf(list, clauses.text().token(governor));
    }

    private static int governorOfNoun(Clauses clauses, Predicate noun) {
        for (int i = noun.first() - 1; i > clauses.sentence().first() && noun.first() - i <= REACH; i--) {
            if (clauses.isAt(i, "to")) {
                return i - 1;
            }
        }
        return -1;
    }

    /** Among the auxiliaries: "must release", "should have been consulted". */
    private boolean hasBefore(String list, Clauses clauses, Predicate predicate) {
        for (int i = predicate.group().start(); i < predicate.first(); i++) {
            if (grammar.is(list, clauses.text().token(i))) {
                return true;
            }
        }
        return false;
    }
}
