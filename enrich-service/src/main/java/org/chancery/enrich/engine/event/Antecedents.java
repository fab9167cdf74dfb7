package org.chancery.enrich.engine.event;

import java.util.Optional;
import org.chancery.enrich.engine.event.Party.Use;

/** Resolves "he", "she", "they" and "it" to who was spoken of. */
final class Antecedents {
    private final Grammar grammar;

    Antecedents(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Who is meant, if the predicate's subject is a pronoun: "he" and "she" are persons. */
    Optional<Party> of(Clauses clauses, Predicate predicate, Discourse discourse) {
        int before = predicate.group().start() - 1;
        if (before < clauses.sentence().first()) {
            return Optional.empty();
        }
        var pronoun = clauses.text().token(before);
        if (pronoun.is("he") || pronoun.is("she")) {
            return earlierInSentence(clauses, before, Antecedents::isPerson).or(discourse::person);
        }
        boolean resolves =
                grammar.is("pronouns", pronoun) && !pronoun.is("we") && !pronoun.is("i") && !pronoun.is("you");
        return resolves ? earlierInSentence(clauses, before, _ -> true).or(discourse::topic) : Optional.empty();
    }

    private static Optional<Party> earlierInSentence(
            Clauses clauses, int pronoun, java.util.function.Predicate<Party> fits) {
        return clauses.parties().stream()
                .filter(party -> party.end() <= pronoun && party.use() == Use.ACTOR && !party.isPrepositional())
                .filter(fits)
                .findFirst();
    }

    /** Whom a sentence is about: its first actor that stands free; else a person in it, who is likely to be spoken of next. */
    static Optional<Party> topicOf(Clauses clauses) {
        return clauses.parties().stream()
                .filter(party -> party.use() == Use.ACTOR && !party.isPrepositional())
                .findFirst()
                .or(() ->
                        clauses.parties().stream().filter(Antecedents::isPerson).findFirst());
    }

    /** The person that the sentence is about, or at least names. */
    static Optional<Party> personOf(Clauses clauses) {
        return clauses.parties().stream()
                .filter(party -> isPerson(party) && party.use() == Use.ACTOR && !party.isPrepositional())
                .findFirst()
                .or(() ->
                        clauses.parties().stream().filter(Antecedents::isPerson).findFirst());
    }

    private static boolean isPerson(Party party) {
        return party.leader().isPresent();
    }
}
