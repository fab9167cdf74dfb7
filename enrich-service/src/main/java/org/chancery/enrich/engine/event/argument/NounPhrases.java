package org.chancery.enrich.engine.event.argument;

import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.syntax.CarryingVerbs;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.weight.ArgumentCosts;
import org.chancery.enrich.engine.text.Token;

/** Says how a noun hangs together with what stands before it: its owner, and the verb that carries it. */
final class NounPhrases {
    /** Words between "Petro's" and "visit". */
    private static final int MAX_OWNER_DISTANCE = 4;
    /** Words between "U.S." and "sanctions". */
    private static final int MAX_MODIFIER_DISTANCE = 2;

    private final WordClasses wordClasses;
    private final CarryingVerbs carrying;
    private final ArgumentCosts.OfNoun costs;

    NounPhrases(WordClasses wordClasses, ArgumentCosts.OfNoun costs) {
        this.costs = costs;
        this.wordClasses = wordClasses;
        carrying = new CarryingVerbs(wordClasses);
    }

    /** Whether the actor owns or modifies the noun: "Petro's visit", "U.S. sanctions". */
    boolean owns(AnalyzedSentence sentence, ActorMention actor, Trigger noun) {
        int gap = noun.first() - actor.end();
        boolean isNear = switch (actor.use()) {
            case OWNER -> gap >= 1 && gap <= MAX_OWNER_DISTANCE;
            case PLACE -> false;
            case ACTOR, MODIFIER -> gap >= 0 && gap <= MAX_MODIFIER_DISTANCE;
        };
        return isNear
                && !sentence.isVerbBetween(actor.end(), noun.first())
                && sentence.text().tokens().subList(actor.end(), noun.first()).stream()
                        .allMatch(this::isInside);
    }

    double cost(ActorMention owner, Trigger noun) {
        return (noun.first() - owner.end()) * costs.wordBeforeOwned();
    }

    private boolean isInside(Token token) {
        return token.kind() == Token.Kind.POSSESSIVE
                || token.isWord() && !wordClasses.isOutsideNounPhrases(token) && !wordClasses.is(WordList.AND, token);
    }

    /** Whether a verb before the noun carries it: "launched a new round of attacks". */
    boolean isCarried(AnalyzedSentence sentence, Trigger noun) {
        return carrying.before(sentence.text(), noun.first(), sentence.span().first()) >= 0;
    }
}
