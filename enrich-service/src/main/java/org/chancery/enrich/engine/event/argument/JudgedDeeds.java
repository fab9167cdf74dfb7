package org.chancery.enrich.engine.event.argument;

import java.util.Optional;
import java.util.Set;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.VerbGroup.Trait;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.EventRule.Frame;
import org.chancery.enrich.engine.text.TokenSpan;

/**
 * Finds the deed that words pass judgement on: the attack of "condemned a wave of attacks", of "the attack was condemned". It is its doer
 * who is judged, not whom it strikes, and who judges it has not done it.
 */
final class JudgedDeeds {
    private static final Set<EventType> JUDGEMENTS = Set.of(EventType.ACCUSE, EventType.SUPPORT);

    private JudgedDeeds() {}

    /** The deed, if it is one that these words judge. */
    static Optional<Trigger> of(AnalyzedSentence sentence, Trigger judgement) {
        if (!isJudgement(judgement)) {
            return Optional.empty();
        }
        boolean isBefore =
                judgement.group().is(Trait.PASSIVE) || judgement.rule().frame() == Frame.REVERSED;
        int from = isBefore ? sentence.span().first() : judgement.end();
        int end = isBefore ? judgement.group().start() : sentence.span().end();
        return TokenSpan.startingBetween(sentence.triggers(), from, end).stream()
                .filter(noun -> !noun.isVerb())
                .findFirst()
                .filter(JudgedDeeds::isHarm)
                .filter(noun -> !sentence.isVerbBetween(from, noun.first()) && !isAnybodyBetween(sentence, from, noun));
    }

    /** Whether the words pass judgement. */
    static boolean isJudgement(Trigger words) {
        return JUDGEMENTS.contains(words.rule().type());
    }

    /** Whether the noun names a deed that somebody passes judgement on. */
    static boolean isJudged(AnalyzedSentence sentence, Trigger noun) {
        return isHarm(noun)
                && sentence.triggers().stream()
                        .anyMatch(words ->
                                of(sentence, words).filter(noun::equals).isPresent());
    }

    private static boolean isHarm(Trigger noun) {
        return noun.rule().type() == EventType.ASSAULT;
    }

    /** "condemned Israel for the attack": it is Israel that is condemned. */
    private static boolean isAnybodyBetween(AnalyzedSentence sentence, int from, Trigger noun) {
        return TokenSpan.startingBetween(sentence.actors(), from, noun.first()).stream()
                .anyMatch(actor -> actor.use() == Use.ACTOR && actor.end() < noun.first());
    }
}
