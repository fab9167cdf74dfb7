package org.chancery.enrich.engine.event.attribute;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.syntax.VerbGroup.Trait;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.EventRule;
import org.chancery.enrich.engine.lexicon.WordList;

/**
 * What a event counts as that is only meant, refused or asked for, where each sentence has one code (PLOVER 2.0, as CAMEO before it):
 * the will to cooperate is AGREE, the will to harm THREATEN, unwillingness to cooperate REJECT, and wanting it of others REQUEST.
 */
public final class IntentRules {
    /** How far before a noun the verb may stand that it hangs on. */
    private static final int MAX_DISTANCE = 5;

    private static final Set<EventType> COOPERATIVE = Set.of(
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.CONCEDE,
            EventType.RETREAT);
    private static final Set<EventType> HOSTILE =
            Set.of(EventType.PROTEST, EventType.SANCTION, EventType.MOBILIZE, EventType.COERCE, EventType.ASSAULT);

    private final WordClasses wordClasses;

    private final Map<String, EventRule> rules;

    public IntentRules(WordClasses wordClasses, List<EventRule> rules) {
        this.wordClasses = wordClasses;
        this.rules = rules.stream().collect(Collectors.toMap(EventRule::id, Function.identity()));
    }

    /** The rule that stands for the event's own. */
    public Optional<EventRule> of(AnalyzedSentence sentence, Trigger trigger) {
        boolean cooperative = COOPERATIVE.contains(trigger.rule().type());
        boolean hostile = HOSTILE.contains(trigger.rule().type());
        var group = trigger.group();
        if (cooperative && (group.is(Trait.NEGATED) || isGovernedBy(WordList.FAILING, sentence, trigger))) {
            return Optional.ofNullable(rules.get("intent.reject"));
        }
        if (cooperative
                && (hasBefore(WordList.OBLIGING, sentence, trigger)
                        || isGovernedBy(WordList.DEMANDING, sentence, trigger))) {
            return Optional.ofNullable(rules.get("intent.request"));
        }
        boolean meant = group.is(Trait.FUTURE) && !group.is(Trait.NEGATED)
                || isGovernedBy(WordList.PROMISING, sentence, trigger)
                || hasBefore(WordList.ANNOUNCING, sentence, trigger);
        if (cooperative && meant) {
            return Optional.ofNullable(rules.get("intent.agree"));
        }
        if (hostile && (meant && !group.is(Trait.NEGATED) || isGovernedBy(WordList.THREATENING, sentence, trigger))) {
            return Optional.ofNullable(rules.get("intent.threaten"));
        }
        return Optional.empty();
    }

    /** "agreed to meet", and for nouns "agreed to hold talks". */
    private boolean isGovernedBy(WordList list, AnalyzedSentence sentence, Trigger trigger) {
        int governor = trigger.isVerb() ? trigger.group().governor() : governorOfNoun(sentence, trigger);
        return governor >= 0 && wordClasses.isFormOf(list, sentence.text().token(governor));
    }

    private int governorOfNoun(AnalyzedSentence sentence, Trigger noun) {
        for (int i = noun.first() - 1; i > sentence.span().first() && noun.first() - i <= MAX_DISTANCE; i--) {
            if (wordClasses.isAt(WordList.INFINITIVE, sentence.text(), i)) {
                return i - 1;
            }
        }
        return -1;
    }

    /** Among the auxiliaries: "must release", "should have been consulted". */
    private boolean hasBefore(WordList list, AnalyzedSentence sentence, Trigger trigger) {
        for (int i = trigger.group().start(); i < trigger.first(); i++) {
            if (wordClasses.is(list, sentence.text().token(i))) {
                return true;
            }
        }
        return false;
    }
}
