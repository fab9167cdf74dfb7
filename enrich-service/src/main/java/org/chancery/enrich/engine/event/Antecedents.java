package org.chancery.enrich.engine.event;

import java.util.Optional;
import org.chancery.enrich.engine.event.Party.Use;

/** Resolves "he", "she", "they" and "it" to who was spoken of. */
final class Antecedents {
    private final Grammar grammar;

    Antecedents(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The topic of the text so far, if the predicate's subject is a pronoun. */
    Optional<Party> of(Clauses clauses, Predicate predicate, Optional<Party> topic) {
        int before = predicate.group().start() - 1;
        boolean isPronoun = before >= clauses.sentence().first()
                && grammar.is("pronouns", clauses.text().token(before))
                && !clauses.isAt(before, "we")
                && !clauses.isAt(before, "i")
                && !clauses.isAt(before, "you");
        return isPronoun ? earlierInSentence(clauses, before).or(() -> topic) : Optional.empty();
    }

    private static Optional<Party> earlierInSentence(Clauses clauses, int pronoun) {
        return clauses.parties().stream()
                .filter(party -> party.end() <= pronoun && party.use() == Use.ACTOR && !party.isPrepositional())
                .findFirst();
    }

    /** Whom a sentence is about: its first actor that stands free; else a person in it, who is likely to be spoken of next. */
    static Optional<Party> topicOf(Clauses clauses) {
        return clauses.parties().stream()
                .filter(party -> party.use() == Use.ACTOR && !party.isPrepositional())
                .findFirst()
                .or(() -> clauses.parties().stream()
                        .filter(party -> party.leader().isPresent())
                        .findFirst());
    }
}
