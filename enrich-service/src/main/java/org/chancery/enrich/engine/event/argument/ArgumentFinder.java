package org.chancery.enrich.engine.event.argument;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.Insertion;
import org.chancery.enrich.engine.event.syntax.SubjectFinder;
import org.chancery.enrich.engine.event.syntax.SubjectPhrase;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.weight.ArgumentCosts;
import org.chancery.enrich.engine.text.TokenSpan;

/**
 * Finds who does it and to whom: of the actors in the sentence the one that costs least, by what stands between it and the trigger,
 * with all that are coordinated with it.
 */
final class ArgumentFinder {
    private final WordClasses wordClasses;
    private final ArgumentCosts costs;
    private final SubjectFinder phrases;
    private final SubjectCosts subjects;
    private final ObjectCosts objects;
    private final NounPhrases nounPhrases;
    private final Coordination coordination;

    ArgumentFinder(WordClasses wordClasses, SubjectFinder phrases, ArgumentCosts costs) {
        this.costs = costs;
        this.wordClasses = wordClasses;
        this.phrases = phrases;
        var distances = new DistanceCosts(wordClasses, costs);
        subjects = new SubjectCosts(wordClasses, distances, costs);
        objects = new ObjectCosts(wordClasses, distances, costs.object());
        nounPhrases = new NounPhrases(wordClasses, costs.noun());
        coordination = new Coordination(wordClasses);
    }

    /** Who stands before the trigger as its subject. */
    Argument subject(AnalyzedSentence sentence, Trigger trigger) {
        int edge = Insertion.startBefore(sentence.clauses(), trigger.group().start());
        return cheapest(sentence, actor -> actor.end() <= edge, actor -> subjects.of(sentence, actor, trigger, edge));
    }

    /** Who stands free in the phrase, or owns what it names; nothing if nobody does. */
    Optional<Argument> subjectIn(AnalyzedSentence sentence, SubjectPhrase phrase) {
        return first(sentence, phrase, Use.ACTOR)
                .or(() -> first(sentence, phrase, Use.OWNER))
                .map(actor -> coordination.of(sentence, new Argument(List.of(actor), subjects.standing(actor))))
                .map(subject -> subject.only(actor -> actor.first() >= phrase.from()));
    }

    private static Optional<ActorMention> first(AnalyzedSentence sentence, SubjectPhrase phrase, Use use) {
        for (var actor : TokenSpan.startingBetween(sentence.actors(), phrase.from(), phrase.end())) {
            if (actor.end() <= phrase.end() && actor.use() == use && !actor.isPrepositional()) {
                return Optional.of(actor);
            }
        }
        return Optional.empty();
    }

    /** Who does what a noun says: the subject of a verb that carries it, as in "launched a new round of attacks". */
    Argument carrier(AnalyzedSentence sentence, Trigger noun) {
        if (JudgedDeeds.isJudged(sentence, noun)) {
            return Argument.NOBODY;
        }
        if (nounPhrases.isCarried(sentence, noun)) {
            return phrases.ofVerbBefore(sentence.clauses(), noun.first())
                    .flatMap(phrase -> subjectIn(sentence, phrase))
                    .orElseGet(() -> subject(sentence, noun));
        }
        var subject = subject(sentence, noun);
        return new Argument(subject.actors(), subject.cost() + costs.noun().uncarried());
    }

    /** Who stands after the trigger: its object, or the one its prepositions lead to. */
    Argument object(AnalyzedSentence sentence, Trigger trigger, List<String> prepositions, Argument doer) {
        return cheapest(
                        sentence,
                        actor -> isObject(actor, trigger)
                                && !doer.actors().contains(actor)
                                && !isSubject(sentence, actor),
                        actor -> objects.of(sentence, actor, trigger, prepositions))
                .only(actor -> !isSubject(sentence, actor) && !doer.actors().contains(actor));
    }

    /** "B condemned it, A said": who stands right before another finite verb is its subject. */
    private static boolean isSubject(AnalyzedSentence sentence, ActorMention actor) {
        return actor.use() == Use.ACTOR
                && !actor.isPrepositional()
                && sentence.clauses().isVerb(actor.end())
                && sentence.isAt(actor.first() - 1, ",");
    }

    /** After the trigger, or in the gap of its pattern: "called on Iran to halt". */
    private static boolean isObject(ActorMention actor, Trigger trigger) {
        boolean isAfter = actor.first() > trigger.group().head() && actor.first() >= trigger.first();
        return isAfter || actor.first() > trigger.first() && actor.end() <= trigger.end();
    }

    /** Who stands after a preposition after the trigger, with nothing else said to be done between: "by Russia", "from Iran". */
    Argument after(AnalyzedSentence sentence, Trigger trigger, List<String> prepositions) {
        return cheapest(
                sentence,
                actor -> actor.first() >= trigger.end()
                        && prepositions.contains(actor.preposition())
                        && !sentence.isAnythingDoneBetween(trigger.end(), actor.first()),
                actor -> objects.after(sentence, actor, trigger));
    }

    /** The state in which it is done, at the cost of what stands between. */
    Argument place(AnalyzedSentence sentence, Trigger trigger) {
        return cheapest(
                sentence,
                actor -> actor.first() >= trigger.end() && wordClasses.isListed(WordList.WHERE, actor.preposition()),
                actor -> objects.place(sentence, actor, trigger));
    }

    /** Whose it is: "Petro's visit", "U.S. sanctions". */
    Argument owner(AnalyzedSentence sentence, Trigger noun) {
        return sentence.actors().stream()
                .filter(actor -> nounPhrases.owns(sentence, actor, noun))
                .findFirst()
                .map(actor -> new Argument(List.of(actor), nounPhrases.cost(actor, noun)))
                .orElse(Argument.NOBODY);
    }

    private Argument cheapest(
            AnalyzedSentence sentence, Predicate<ActorMention> fits, ToDoubleFunction<ActorMention> costOf) {
        var best = Argument.NOBODY;
        for (var actor : sentence.actors()) {
            if (fits.test(actor)) {
                double cost = costOf.applyAsDouble(actor);
                best = cost < Math.min(best.cost(), costs.limit()) ? new Argument(List.of(actor), cost) : best;
            }
        }
        return coordination.of(sentence, best);
    }
}
