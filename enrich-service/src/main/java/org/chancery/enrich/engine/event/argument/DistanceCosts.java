package org.chancery.enrich.engine.event.argument;

import java.util.Set;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.Token;
import org.chancery.enrich.engine.text.TokenSpan;

/** Weighs what stands between a actor and a trigger: marks, words that open another clause, other actors and verbs, distance. */
final class DistanceCosts {
    /** An actor that costs more is no argument. */
    static final double MAX_COST = 4;

    private static final double CLAUSE_BREAK = 1.1;
    private static final double COMMA = 0.4;
    private static final double STRONG_BREAK = 3;
    private static final double ACTOR = 0.5;
    private static final double VERB = 1.2;
    private static final double WORD = 0.06;
    /** Words that do not cost. */
    private static final int FREE_WORDS = 6;

    /** With more than these the limit is passed whatever else stands between: a long list of names is not added up. */
    private static final int MAX_ACTORS = (int) (MAX_COST / ACTOR) + 1;

    private static final int MAX_WORDS = FREE_WORDS + (int) (MAX_COST / WORD) + 1;

    private static final Set<String> STRONG_MARKS = Set.of(";", ":", "—", "–", "?", "!");

    private final WordClasses wordClasses;

    DistanceCosts(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
    }

    /** The cost of the tokens from the one up to before the other; without end where it passes the limit by far. */
    double between(AnalyzedSentence sentence, int from, int to) {
        var actors = TokenSpan.startingBetween(sentence.actors(), from, to);
        if (to - from > MAX_WORDS || actors.size() > MAX_ACTORS) {
            return Double.POSITIVE_INFINITY;
        }
        double cost = 0;
        for (int i = from; i < to; i++) {
            cost += of(sentence.text().token(i));
        }
        for (var actor : actors) {
            cost += actor.end() <= to ? ACTOR : 0;
        }
        for (var other : TokenSpan.startingBetween(sentence.triggers(), from, to)) {
            cost += other.isVerb() && other.end() <= to ? VERB : 0;
        }
        return cost + Math.max(0, to - from - FREE_WORDS) * WORD;
    }

    /** What it costs that an actor stands so. */
    static double of(Use use) {
        return switch (use) {
            case ACTOR -> 0;
            case OWNER -> 1;
            case MODIFIER -> 2;
            case PLACE -> 3.5;
        };
    }

    private double of(Token token) {
        if (STRONG_MARKS.contains(token.word())) {
            return STRONG_BREAK;
        }
        if (token.is(",")) {
            return COMMA;
        }
        boolean breaks = wordClasses.is(WordList.SUBORDINATORS, token) && !token.is("as");
        return breaks ? CLAUSE_BREAK : 0;
    }
}
