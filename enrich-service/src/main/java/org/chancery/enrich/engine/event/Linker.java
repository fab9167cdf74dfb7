package org.chancery.enrich.engine.event;

import java.util.List;
import org.chancery.enrich.engine.event.Party.Use;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/**
 * Finds who does it and to whom: each party of the sentence is weighed by what stands between it and the predicate, and the one
 * with the least strain is taken.
 */
final class Linker {
    private static final double OBLIQUE = 2.5;
    private static final double OBJECT_OF_OTHER = 1.8;
    private static final double FOREIGN_NOUN = 1.0;
    private static final double MODIFIER = 2.0;
    private static final double PLACE = 3.5;
    /** Words between a verb and the noun that it carries. */
    private static final int CARRIED = 7;

    private static final double UNCARRIED = 1.5;

    private final Grammar grammar;
    private final Separation separation;
    private final Coordination coordination;

    Linker(Grammar grammar) {
        this.grammar = grammar;
        this.separation = new Separation(grammar);
        this.coordination = new Coordination(grammar);
    }

    /** Who stands before the predicate as its subject. */
    Linked subject(Clauses clauses, Predicate predicate) {
        int start = predicate.group().start();
        int edge = isAfterInsertion(clauses, start) ? startOfInsertion(clauses, start) : start;
        var best = Linked.NOBODY;
        for (var party : clauses.parties()) {
            if (party.end() <= edge) {
                double strain = subjectStrain(clauses, party, predicate, edge);
                best = strain < Math.min(best.strain(), Separation.LIMIT) ? new Linked(List.of(party), strain) : best;
            }
        }
        return coordination.of(clauses, best);
    }

    /** Who does what a noun says: the subject of a verb that carries it, as in "launched a new round of attacks". */
    Linked carrier(Clauses clauses, Predicate noun) {
        var subject = subject(clauses, noun);
        return isCarried(clauses, noun) ? subject : new Linked(subject.parties(), subject.strain() + UNCARRIED);
    }

    private boolean isCarried(Clauses clauses, Predicate noun) {
        for (int i = noun.first() - 1; i >= Math.max(clauses.sentence().first(), noun.first() - CARRIED); i--) {
            var token = clauses.text().token(i);
            if (token.kind() == Token.Kind.MARK && !token.is("\"")) {
                return false;
            }
            if (grammar.isFormOf("carrying", token)) {
                return true;
            }
        }
        return false;
    }

    private double subjectStrain(Clauses clauses, Party party, Predicate predicate, int edge) {
        double strain = separation.between(clauses, party.end(), edge);
        if (strain > Separation.LIMIT) {
            return strain; // nothing relieves it
        }
        strain += party.isPrepositional() ? OBLIQUE : 0;
        strain += strainOf(party.use());
        boolean isObject = clauses.predicates().stream()
                .anyMatch(other ->
                        other.isVerb() && other.first() != predicate.first() && isObjectOf(clauses, party, other));
        strain += isObject && !isAntecedent(clauses, party, predicate) ? OBJECT_OF_OTHER : 0;
        boolean nounBetween = edge > party.end() && isForeignNoun(clauses.text(), edge - 1);
        return strain + (nounBetween ? FOREIGN_NOUN : 0);
    }

    private static double strainOf(Use use) {
        return switch (use) {
            case ACTOR -> 0;
            case OWNER -> 1;
            case MODIFIER -> MODIFIER;
            case PLACE -> PLACE;
        };
    }

    /** "Russia, which invaded": the party right before a relative word is meant, whatever it was before. */
    private boolean isAntecedent(Clauses clauses, Party party, Predicate predicate) {
        int before = predicate.group().start() - 1;
        return before >= party.end()
                && before - party.end() <= 1
                && grammar.is("relatives", clauses.text().token(before));
    }

    private boolean isObjectOf(Clauses clauses, Party party, Predicate verb) {
        return party.first() >= verb.end()
                && party.first() - verb.end() <= 4
                && noBreak(clauses, verb.end(), party.first());
    }

    /** Who stands behind the predicate: its object, or the one its prepositions lead to. */
    Linked object(Clauses clauses, Predicate predicate, List<String> prepositions) {
        var best = Linked.NOBODY;
        for (var party : clauses.parties()) {
            if (party.first() >= predicate.group().head() + 1 && !isInside(party, predicate)
                    || isWithin(party, predicate)) {
                double strain = objectStrain(clauses, party, predicate, prepositions);
                best = strain < Math.min(best.strain(), Separation.LIMIT) ? new Linked(List.of(party), strain) : best;
            }
        }
        return coordination.of(clauses, best);
    }

    private static boolean isInside(Party party, Predicate predicate) {
        return party.first() < predicate.first();
    }

    /** In the gap of a pattern: "called on Iran to halt". */
    private static boolean isWithin(Party party, Predicate predicate) {
        return party.first() > predicate.first() && party.end() <= predicate.end();
    }

    private double objectStrain(Clauses clauses, Party party, Predicate predicate, List<String> prepositions) {
        int from = Math.min(Math.max(predicate.first() + 1, predicate.group().head() + 1), party.first());
        if (party.first() >= predicate.end()) {
            from = predicate.end();
        }
        double strain = separation.between(clauses, from, party.first()) + strainOf(party.use());
        strain += prepositionStrain(party, predicate, prepositions);
        if (party.use() == Use.PLACE && prepositions.contains(party.preposition())) {
            strain -= PLACE; // a rule that asks for "to" or "in" means the place's government
        }
        return strain;
    }

    private double prepositionStrain(Party party, Predicate predicate, List<String> prepositions) {
        var own = lastWordIsPreposition(party, predicate) ? "-" : party.isPrepositional() ? party.preposition() : "-";
        int rank = prepositions.indexOf(own);
        if (rank >= 0) {
            return rank * 0.1;
        }
        if (own.equals("-")) {
            return prepositions.isEmpty() ? 0 : predicate.isVerb() ? 0.5 : 1.5;
        }
        return switch (own) {
            case "of", "with", "to", "against", "on", "for", "over", "toward", "towards" -> 1.2;
            case "by" -> 2.5;
            default -> OBLIQUE;
        };
    }

    /** "called on Iran": the preposition belongs to the pattern. */
    private static boolean lastWordIsPreposition(Party party, Predicate predicate) {
        return party.first() == predicate.end();
    }

    /** Who stands behind a preposition after the predicate: "by Russia", "from Iran". */
    Linked behind(Clauses clauses, Predicate predicate, List<String> prepositions) {
        var best = Linked.NOBODY;
        for (var party : clauses.parties()) {
            if (party.first() >= predicate.end() && prepositions.contains(party.preposition())) {
                double strain = separation.between(clauses, predicate.end(), party.first()) + strainOf(party.use());
                best = strain < Math.min(best.strain(), Separation.LIMIT) ? new Linked(List.of(party), strain) : best;
            }
        }
        return coordination.of(clauses, best);
    }

    /** Whose it is: "Petro's visit", "U.S. sanctions". */
    Linked owner(Clauses clauses, Predicate noun) {
        for (var party : clauses.parties()) {
            int gap = noun.first() - party.end();
            boolean owns = party.use() == Use.OWNER && gap >= 1 && gap <= 4
                    || party.use() != Use.PLACE && party.use() != Use.OWNER && gap >= 0 && gap <= 2;
            if (owns && gap >= 0 && isNounPhrase(clauses.text(), party.end(), noun.first())) {
                return new Linked(List.of(party), gap * 0.2);
            }
        }
        return Linked.NOBODY;
    }

    private boolean isNounPhrase(FieldText text, int from, int to) {
        for (int i = from; i < to; i++) {
            var token = text.token(i);
            boolean inside = token.kind() == Token.Kind.POSSESSIVE
                    || token.isWord()
                            && !grammar.isAny(
                                    token, "prepositions", "be", "have", "future", "possible", "relatives", "pronouns")
                            && !token.is("and");
            if (!inside) {
                return false;
            }
        }
        return true;
    }

    private boolean noBreak(Clauses clauses, int from, int to) {
        for (int i = from; i < to; i++) {
            if (clauses.text().token(i).kind() == Token.Kind.MARK) {
                return false;
            }
        }
        return true;
    }

    /** "Blinken, who was in Bogota, praised": the verb follows a closing comma. */
    private static boolean isAfterInsertion(Clauses clauses, int start) {
        return clauses.isAt(start - 1, ",") && startOfInsertion(clauses, start) < start;
    }

    private static int startOfInsertion(Clauses clauses, int start) {
        for (int i = start - 2; i > clauses.sentence().first(); i--) {
            if (clauses.isAt(i, ",")) {
                return i;
            }
        }
        return start;
    }

    private boolean isForeignNoun(FieldText text, int at) {
        var token = text.token(at);
        return token.isWord()
                && !grammar.isAny(
                        token,
                        "relatives",
                        "adverbs",
                        "pronouns",
                        "subordinators",
                        "reporting",
                        "be",
                        "have",
                        "weekdays")
                && !token.is("and")
                && !token.is("but");
    }
}
