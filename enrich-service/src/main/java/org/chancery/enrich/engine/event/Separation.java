package org.chancery.enrich.engine.event;

import java.util.Set;
import org.chancery.enrich.engine.text.Token;

/** Weighs what stands between a party and a predicate: marks, words that open another clause, other parties and verbs, distance. */
final class Separation {
    /** More strain than that no link bears. */
    static final double LIMIT = 4;

    private static final double CLAUSE_BREAK = 1.1;
    private static final double COMMA = 0.4;
    private static final double STRONG_BREAK = 3;
    private static final double PARTY = 0.5;
    private static final double VERB = 1.2;
    private static final double WORD = 0.06;
    /** Words that do not strain. */
    private static final int NEAR = 6;

    /** Behind these the limit is passed whatever stands between; so that a list of names costs no more than it must. */
    private static final int MOST_PARTIES = (int) (LIMIT / PARTY) + 1;

    private static final int MOST_WORDS = NEAR + (int) (LIMIT / WORD) + 1;

    private static final Set<String> STRONG_MARKS = Set.of(";", ":", "—", "–", "?", "!");

    private final Grammar grammar;

    Separation(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The strain of the tokens from the one up to before the other; without end where it passes the limit by far. */
    double between(Clauses clauses, int from, int to) {
        var parties = Ordered.startingBetween(clauses.parties(), Party::first, from, to);
        if (to - from > MOST_WORDS || parties.size() > MOST_PARTIES) {
            return Double.POSITIVE_INFINITY;
        }
        double strain = 0;
        for (int i = from; i < to; i++) {
            strain += of(clauses.text().token(i));
        }
        for (var party : parties) {
            strain += party.end() <= to ? PARTY : 0;
        }
        for (var other : Ordered.startingBetween(clauses.predicates(), Predicate::first, from, to)) {
            strain += other.isVerb() && other.end() <= to ? VERB : 0;
        }
        return strain + Math.max(0, to - from - NEAR) * WORD;
    }

    private double of(Token token) {
        if (STRONG_MARKS.contains(token.word())) {
            return STRONG_BREAK;
        }
        if (token.is(",")) {
            return COMMA;
        }
        boolean breaks = grammar.is("subordinators", token) && !token.is("as");
        return breaks ? CLAUSE_BREAK : 0;
    }
}
