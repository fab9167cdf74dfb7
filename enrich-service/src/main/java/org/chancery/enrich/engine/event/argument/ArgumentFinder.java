package org.chancery.enrich.engine.event.argument;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.weight.ArgumentCosts;

/**
 * Finds who does it and to whom: of the actors in the sentence the one that costs least, by what stands between it and the trigger,
 * with all that are coordinated with it.
 */
final class ArgumentFinder {
    private final ArgumentCosts costs;
    private final SubjectCosts subjects;
    private final ObjectCosts objects;
    private final NounPhrases nounPhrases;
    private final Coordination coordination;

    ArgumentFinder(WordClasses wordClasses, ArgumentCosts costs) {
        this.costs = costs;
        var distances = new DistanceCosts(wordClasses, costs);
        subjects = new SubjectCosts(wordClasses, distances, costs);
        objects = new ObjectCosts(wordClasses, distances, costs.object());
        nounPhrases = new NounPhrases(wordClasses, costs.noun());
        coordination = new Coordination(wordClasses);
    }

    /** Who stands before the trigger as its subject. */
    Argument subject(AnalyzedSentence sentence, Trigger trigger) {
        int edge = Insertion.startBefore(sentence, trigger.group().start());
        return cheapest(sentence, actor -> actor.end() <= edge, actor -> subjects.of(sentence, actor, trigger, edge));
    }

    /** Who does what a noun says: the subject of a verb that carries it, as in "launched a new round of attacks". */
    Argument carrier(AnalyzedSentence sentence, Trigger noun) {
        var subject = subject(sentence, noun);
        return nounPhrases.isCarried(sentence, noun)
                ? subject
                : new Argument(subject.actors(), subject.cost() + costs.noun().uncarried());
    }

    /** Who stands after the trigger: its object, or the one its prepositions lead to. */
    Argument object(AnalyzedSentence sentence, Trigger trigger, List<String> prepositions) {
        return cheapest(
                sentence,
                actor -> isObject(actor, trigger),
                actor -> objects.of(sentence, actor, trigger, prepositions));
    }

    /** After the trigger, or in the gap of its pattern: "called on Iran to halt". */
    private static boolean isObject(ActorMention actor, Trigger trigger) {
        boolean isAfter = actor.first() > trigger.group().head() && actor.first() >= trigger.first();
        return isAfter || actor.first() > trigger.first() && actor.end() <= trigger.end();
    }

    /** Who stands after a preposition after the trigger: "by Russia", "from Iran". */
    Argument after(AnalyzedSentence sentence, Trigger trigger, List<String> prepositions) {
        return cheapest(
                sentence,
                actor -> actor.first() >= trigger.end() && prepositions.contains(actor.preposition()),
                actor -> objects.after(sentence, actor, trigger));
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
