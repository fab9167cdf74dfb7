package org.chancery.enrich.engine.event.argument;

import java.util.List;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/**
 * Finds who does it and to whom: each actor of the sentence is weighed by what stands between it and the trigger, and the one
 * with the least cost is taken.
 */
public final class ArgumentFinder {
    private static final double OBLIQUE = 2.5;
    private static final double OBJECT_OF_OTHER = 1.8;
    private static final double FOREIGN_NOUN = 1.0;
    private static final double MODIFIER = 2.0;
    private static final double PLACE = 3.5;
    /** Words between a verb and the noun that it carries. */
    private static final int MAX_CARRY = 7;

    private static final double UNCARRIED = 1.5;

    private final WordClasses wordClasses;
    private final ArgumentCosts separation;
    private final Coordination coordination;

    public ArgumentFinder(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
        this.separation = new ArgumentCosts(wordClasses);
        this.coordination = new Coordination(wordClasses);
    }

    /** Who stands before the trigger as its subject. */
    Argument subject(AnalyzedSentence sentence, Trigger trigger) {
        int start = trigger.group().start();
        int edge = isAfterInsertion(sentence, start) ? startOfInsertion(sentence, start) : start;
        var best = Argument.NOBODY;
        for (var actor : sentence.actors()) {
            if (actor.end() <= edge) {
                double cost = subjectCost(sentence, actor, trigger, edge);
                best = cost < Math.min(best.cost(), ArgumentCosts.MAX_COST) ? new Argument(List.of(actor), cost) : best;
            }
        }
        return coordination.of(sentence, best);
    }

    /** Who does what a noun says: the subject of a verb that carries it, as in "launched a new round of attacks". */
    Argument carrier(AnalyzedSentence sentence, Trigger noun) {
        var subject = subject(sentence, noun);
        return isCarried(sentence, noun) ? subject : new Argument(subject.actors(), subject.cost() + UNCARRIED);
    }

    private boolean isCarried(AnalyzedSentence sentence, Trigger noun) {
        for (int i = noun.first() - 1; i >= Math.max(sentence.span().first(), noun.first() - MAX_CARRY); i--) {
            var token = sentence.text().token(i);
            if (token.kind() == Token.Kind.MARK && !token.is("\"")) {
                return false;
            }
            if (wordClasses.isFormOf("carrying", token)) {
                return true;
            }
        }
        return false;
    }

    private double subjectCost(AnalyzedSentence sentence, ActorMention actor, Trigger trigger, int edge) {
        double cost = separation.between(sentence, actor.end(), edge);
        if (cost > ArgumentCosts.MAX_COST) {
            return cost; // nothing relieves it
        }
        cost += actor.isPrepositional() ? OBLIQUE : 0;
        cost += costOf(actor.use());
        boolean isObject = sentence.triggers().stream()
                .anyMatch(other ->
                        other.isVerb() && other.first() != trigger.first() && isObjectOf(sentence, actor, other));
        cost += isObject && !isAntecedent(sentence, actor, trigger) ? OBJECT_OF_OTHER : 0;
        boolean nounBetween = edge > actor.end() && isForeignNoun(sentence.text(), edge - 1);
        return cost + (nounBetween ? FOREIGN_NOUN : 0);
    }

    private static double costOf(Use use) {
        return switch (use) {
            case ACTOR -> 0;
            case OWNER -> 1;
            case MODIFIER -> MODIFIER;
            case PLACE -> PLACE;
        };
    }

    /** "Russia, which invaded": the actor right before a relative word is meant, whatever it was before. */
    private boolean isAntecedent(AnalyzedSentence sentence, ActorMention actor, Trigger trigger) {
        int before = trigger.group().start() - 1;
        return before >= actor.end()
                && before - actor.end() <= 1
                && wordClasses.is("relatives", sentence.text().token(before));
    }

    private boolean isObjectOf(AnalyzedSentence sentence, ActorMention actor, Trigger verb) {
        return actor.first() >= verb.end()
                && actor.first() - verb.end() <= 4
                && noBreak(sentence, verb.end(), actor.first());
    }

    /** Who stands behind the trigger: its object, or the one its prepositions lead to. */
    Argument object(AnalyzedSentence sentence, Trigger trigger, List<String> prepositions) {
        var best = Argument.NOBODY;
        for (var actor : sentence.actors()) {
            if (actor.first() >= trigger.group().head() + 1 && !isInside(actor, trigger) || isWithin(actor, trigger)) {
                double cost = objectCost(sentence, actor, trigger, prepositions);
                best = cost < Math.min(best.cost(), ArgumentCosts.MAX_COST) ? new Argument(List.of(actor), cost) : best;
            }
        }
        return coordination.of(sentence, best);
    }

    private static boolean isInside(ActorMention actor, Trigger trigger) {
        return actor.first() < trigger.first();
    }

    /** In the gap of a pattern: "called on Iran to halt". */
    private static boolean isWithin(ActorMention actor, Trigger trigger) {
        return actor.first() > trigger.first() && actor.end() <= trigger.end();
    }

    private double objectCost(
            AnalyzedSentence sentence, ActorMention actor, Trigger trigger, List<String> prepositions) {
        int from = Math.min(Math.max(trigger.first() + 1, trigger.group().head() + 1), actor.first());
        if (actor.first() >= trigger.end()) {
            from = trigger.end();
        }
        double cost = separation.between(sentence, from, actor.first()) + costOf(actor.use());
        cost += prepositionCost(actor, trigger, prepositions);
        if (actor.use() == Use.PLACE && prepositions.contains(actor.preposition())) {
            cost -= PLACE; // a rule that asks for "to" or "in" means the place's government
        }
        return cost;
    }

    private double prepositionCost(ActorMention actor, Trigger trigger, List<String> prepositions) {
        var own = lastWordIsPreposition(actor, trigger) ? "-" : actor.isPrepositional() ? actor.preposition() : "-";
        int rank = prepositions.indexOf(own);
        if (rank >= 0) {
            return rank * 0.1;
        }
        if (own.equals("-")) {
            return prepositions.isEmpty() ? 0 : trigger.isVerb() ? 0.5 : 1.5;
        }
        return switch (own) {
            case "of", "with", "to", "against", "on", "for", "over", "toward", "towards" -> 1.2;
            case "by" -> 2.5;
            default -> OBLIQUE;
        };
    }

    /** "called on Iran": the preposition belongs to the pattern. */
    private static boolean lastWordIsPreposition(ActorMention actor, Trigger trigger) {
        return actor.first() == trigger.end();
    }

    /** Who stands behind a preposition after the trigger: "by Russia", "from Iran". */
    Argument after(AnalyzedSentence sentence, Trigger trigger, List<String> prepositions) {
        var best = Argument.NOBODY;
        for (var actor : sentence.actors()) {
            if (actor.first() >= trigger.end() && prepositions.contains(actor.preposition())) {
                double cost = separation.between(sentence, trigger.end(), actor.first()) + costOf(actor.use());
                best = cost < Math.min(best.cost(), ArgumentCosts.MAX_COST) ? new Argument(List.of(actor), cost) : best;
            }
        }
        return coordination.of(sentence, best);
    }

    /** Whose it is: "Petro's visit", "U.S. sanctions". */
    Argument owner(AnalyzedSentence sentence, Trigger noun) {
        for (var actor : sentence.actors()) {
            int gap = noun.first() - actor.end();
            boolean owns = actor.use() == Use.OWNER && gap >= 1 && gap <= 4
                    || actor.use() != Use.PLACE && actor.use() != Use.OWNER && gap >= 0 && gap <= 2;
            if (owns && gap >= 0 && isNounPhrase(sentence.text(), actor.end(), noun.first())) {
                return new Argument(List.of(actor), gap * 0.2);
            }
        }
        return Argument.NOBODY;
    }

    private boolean isNounPhrase(FieldText text, int from, int to) {
        for (int i = from; i < to; i++) {
            var token = text.token(i);
            boolean inside = token.kind() == Token.Kind.POSSESSIVE
                    || token.isWord()
                            && !wordClasses.isAny(
                                    token, "prepositions", "be", "have", "future", "possible", "relatives", "pronouns")
                            && !token.is("and");
            if (!inside) {
                return false;
            }
        }
        return true;
    }

    private boolean noBreak(AnalyzedSentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.text().token(i).kind() == Token.Kind.MARK) {
                return false;
            }
        }
        return true;
    }

    /** "Blinken, who was in Bogota, praised": the verb follows a closing comma. */
    private static boolean isAfterInsertion(AnalyzedSentence sentence, int start) {
        return sentence.isAt(start - 1, ",") && startOfInsertion(sentence, start) < start;
    }

    private static int startOfInsertion(AnalyzedSentence sentence, int start) {
        for (int i = start - 2; i > sentence.span().first(); i--) {
            if (sentence.isAt(i, ",")) {
                return i;
            }
        }
        return start;
    }

    private boolean isForeignNoun(FieldText text, int at) {
        var token = text.token(at);
        return token.isWord()
                && !wordClasses.isAny(
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
