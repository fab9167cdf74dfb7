package org.chancery.enrich.engine.event.argument;

import java.util.List;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.weight.ArgumentCosts;

/** What it costs to take an actor after a trigger, or in its gap, for its object. */
final class ObjectCosts {
    private static final String DIRECT = "-";

    private final WordClasses wordClasses;
    private final DistanceCosts distances;
    private final ArgumentCosts.OfObject costs;

    ObjectCosts(WordClasses wordClasses, DistanceCosts distances, ArgumentCosts.OfObject costs) {
        this.costs = costs;
        this.wordClasses = wordClasses;
        this.distances = distances;
    }

    /** @param prepositions that lead to the object, the likeliest first; {@code -} is none */
    double of(AnalyzedSentence sentence, ActorMention actor, Trigger trigger, List<String> prepositions) {
        if (isContrasted(sentence, actor, trigger)) {
            return Double.POSITIVE_INFINITY;
        }
        double cost = distances.between(sentence, start(actor, trigger), actor.first());
        cost += distances.of(actor.use());
        cost += ofPreposition(actor, trigger, prepositions);
        boolean isGovernment = actor.use() == Use.PLACE && prepositions.contains(actor.preposition());
        // a rule that asks for "to" or "in" means the place's government
        return isGovernment ? cost - distances.of(Use.PLACE) : cost;
    }

    /** "condemned the raid, while Peru welcomed it": what a contrast begins with does something else. */
    private boolean isContrasted(AnalyzedSentence sentence, ActorMention actor, Trigger trigger) {
        for (int at = trigger.end(); at < actor.first(); at++) {
            if (wordClasses.isAt(WordList.CONTRASTING, sentence.text(), at)) {
                return true;
            }
        }
        return false;
    }

    /** What it costs where the preposition is the right one. */
    double after(AnalyzedSentence sentence, ActorMention actor, Trigger trigger) {
        return distances.between(sentence, trigger.end(), actor.first()) + distances.of(actor.use());
    }

    /** What it costs where the place is the target. */
    double place(AnalyzedSentence sentence, ActorMention actor, Trigger trigger) {
        return costs.otherPreposition() + distances.between(sentence, trigger.end(), actor.first());
    }

    private static int start(ActorMention actor, Trigger trigger) {
        if (actor.first() >= trigger.end()) {
            return trigger.end();
        }
        return Math.min(Math.max(trigger.first(), trigger.group().head()) + 1, actor.first());
    }

    private double ofPreposition(ActorMention actor, Trigger trigger, List<String> prepositions) {
        // "called on Iran": the preposition belongs to the pattern.
        boolean isDirect = actor.first() == trigger.end() || !actor.isPrepositional();
        var own = isDirect ? DIRECT : actor.preposition();
        int rank = prepositions.indexOf(own);
        if (rank >= 0) {
            return rank * costs.laterPreposition();
        }
        if (isDirect) {
            return prepositions.isEmpty() ? 0 : trigger.isVerb() ? costs.directToVerb() : costs.directToNoun();
        }
        return wordClasses.isListed(WordList.OBJECT_PREPOSITIONS, own) ? costs.otherPreposition() : costs.oblique();
    }
}
