package org.chancery.enrich.engine.event.argument;

import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.weight.ArgumentCosts;
import org.chancery.enrich.engine.text.Token;
import org.chancery.enrich.engine.text.TokenSpan;

/** Weighs what stands between a actor and a trigger: marks, words that open another clause, other actors and verbs, distance. */
final class DistanceCosts {
    private final WordClasses wordClasses;
    private final ArgumentCosts costs;
    private final ArgumentCosts.Between between;

    /** With more than these the limit is passed whatever else stands between: a long list of names is not added up. */
    private final int maxActors;

    private final int maxWords;

    DistanceCosts(WordClasses wordClasses, ArgumentCosts costs) {
        this.wordClasses = wordClasses;
        this.costs = costs;
        between = costs.between();
        maxActors = (int) (costs.limit() / between.actor()) + 1;
        maxWords = between.freeWords() + (int) (costs.limit() / between.word()) + 1;
    }

    /** The cost of the tokens from the one up to before the other; without end where it passes the limit by far. */
    double between(AnalyzedSentence sentence, int from, int to) {
        var actors = TokenSpan.startingBetween(sentence.actors(), from, to);
        if (to - from > maxWords || actors.size() > maxActors) {
            return Double.POSITIVE_INFINITY;
        }
        double cost = 0;
        for (int i = from; i < to; i++) {
            cost += of(sentence.text().token(i));
        }
        for (var actor : actors) {
            cost += actor.end() <= to ? between.actor() : 0;
        }
        cost += verbsBetween(sentence, from, to) * between.verb();
        return cost + Math.max(0, to - from - between.freeWords()) * between.word();
    }

    /** Finite verbs, and the infinitives and participles among the triggers. */
    private static int verbsBetween(AnalyzedSentence sentence, int from, int to) {
        int verbs = sentence.clauses().verbsBetween(from, to);
        for (var other : TokenSpan.startingBetween(sentence.triggers(), from, to)) {
            boolean counts =
                    other.isVerb() && other.end() <= to && !sentence.clauses().isVerb(other.first());
            verbs += counts ? 1 : 0;
        }
        return verbs;
    }

    /** What it costs that an actor stands so. */
    double of(Use use) {
        return switch (use) {
            case ACTOR -> 0;
            case OWNER -> costs.standing().owner();
            case MODIFIER -> costs.standing().modifier();
            case PLACE -> costs.standing().place();
        };
    }

    private double of(Token token) {
        if (token.isClauseMark()) {
            return between.strongBreak();
        }
        if (token.is(",")) {
            return between.comma();
        }
        boolean breaks =
                wordClasses.is(WordList.SUBORDINATORS, token) && !wordClasses.is(WordList.LIGHT_SUBORDINATORS, token);
        return breaks ? between.clauseBreak() : 0;
    }
}
