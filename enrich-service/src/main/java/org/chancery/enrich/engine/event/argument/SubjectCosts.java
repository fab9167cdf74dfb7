package org.chancery.enrich.engine.event.argument;

import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.weight.ArgumentCosts;
import org.chancery.enrich.engine.text.Token;

/** What it costs to take an actor before a trigger for its subject. */
final class SubjectCosts {
    private static final int MAX_OBJECT_DISTANCE = 4;

    private final WordClasses wordClasses;
    private final DistanceCosts distances;
    private final ArgumentCosts costs;

    SubjectCosts(WordClasses wordClasses, DistanceCosts distances, ArgumentCosts costs) {
        this.costs = costs;
        this.wordClasses = wordClasses;
        this.distances = distances;
    }

    /** @param edge token before which the subject must end */
    double of(AnalyzedSentence sentence, ActorMention actor, Trigger trigger, int edge) {
        double cost = distances.between(sentence, actor.end(), edge);
        if (cost > costs.limit()) {
            return cost; // nothing relieves it
        }
        cost += actor.isPrepositional() ? costs.subject().oblique() : 0;
        cost += distances.of(actor.use());
        cost += isObjectOfOther(sentence, actor, trigger) && !isAntecedent(sentence, actor, trigger)
                ? costs.subject().objectOfOther()
                : 0;
        boolean nounBetween = edge > actor.end() && isOtherNoun(sentence.text().token(edge - 1));
        return cost + (nounBetween ? costs.subject().otherNoun() : 0);
    }

    double standing(ActorMention actor) {
        return distances.of(actor.use());
    }

    private static boolean isObjectOfOther(AnalyzedSentence sentence, ActorMention actor, Trigger trigger) {
        for (var other : sentence.triggers()) {
            if (other.isVerb() && other.first() != trigger.first() && isObjectOf(sentence, actor, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isObjectOf(AnalyzedSentence sentence, ActorMention actor, Trigger verb) {
        if (actor.first() < verb.end() || actor.first() - verb.end() > MAX_OBJECT_DISTANCE) {
            return false;
        }
        for (int i = verb.end(); i < actor.first(); i++) {
            if (sentence.text().token(i).kind() == Token.Kind.MARK) {
                return false;
            }
        }
        return true;
    }

    /** "Russia, which invaded": the actor right before a relative word is meant, whatever it was before. */
    private boolean isAntecedent(AnalyzedSentence sentence, ActorMention actor, Trigger trigger) {
        int before = trigger.group().start() - 1;
        return before >= actor.end()
                && before - actor.end() <= 1
                && wordClasses.is(WordList.RELATIVES, sentence.text().token(before));
    }

    private boolean isOtherNoun(Token token) {
        return token.isWord()
                && !wordClasses.isAny(
                        token,
                        WordList.RELATIVES,
                        WordList.ADVERBS,
                        WordList.PRONOUNS,
                        WordList.SUBORDINATORS,
                        WordList.REPORTING,
                        WordList.BE,
                        WordList.HAVE,
                        WordList.WEEKDAYS,
                        WordList.CLAUSE_COORDINATORS);
    }
}
