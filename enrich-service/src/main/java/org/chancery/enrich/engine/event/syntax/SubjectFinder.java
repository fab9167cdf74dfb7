package org.chancery.enrich.engine.event.syntax;

import java.util.Optional;
import org.chancery.enrich.engine.event.syntax.VerbGroup.Trait;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.Token;

/**
 * Finds where the subject of a verb stands, by the structure of its clause: between the clause's beginning and the verb. A verb
 * after "and" shares the subject of the verb before it, a participle after a comma that of its main clause, an infinitive that of
 * the verb it hangs on.
 */
public final class SubjectFinder {
    private final WordClasses wordClasses;

    public SubjectFinder(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
    }

    /**
     * Where the subject of a verb stands; nothing where the structure does not tell.
     *
     * @param end token after the verb and what belongs to it
     */
    public Optional<SubjectPhrase> of(Clauses sentence, VerbGroup group, int end) {
        if (group.isGoverned()) {
            return ofGoverned(sentence, group);
        }
        if (group.is(Trait.INFINITIVE)) {
            return Optional.empty();
        }
        return group.is(Trait.PARTICIPLE)
                ? ofParticiple(sentence, group.start(), end)
                : before(sentence, group.start());
    }

    /** "agreed to withdraw": who agrees. What is demanded of others is done by neither yet. */
    private Optional<SubjectPhrase> ofGoverned(Clauses sentence, VerbGroup group) {
        int governor = group.governor();
        return wordClasses.isFormOf(WordList.DEMANDING, sentence.text().token(governor))
                ? Optional.empty()
                : before(sentence, startOfGroup(sentence, governor));
    }

    /** "attacked the port, killing four": who attacked. "Thanking Cuba, Jamaica opened a clinic": who opened it. */
    private Optional<SubjectPhrase> ofParticiple(Clauses sentence, int start, int end) {
        if (start == sentence.first()) {
            return ofMainClause(sentence, end);
        }
        return sentence.isAt(start - 1, ",") ? ofVerbBefore(sentence, start) : Optional.empty();
    }

    private static Optional<SubjectPhrase> ofMainClause(Clauses sentence, int from) {
        for (int i = from; i < sentence.end(); i++) {
            if (sentence.isAt(i, ",")) {
                int verb = sentence.firstVerbFrom(i);
                return verb < 0 ? Optional.empty() : Optional.of(new SubjectPhrase(i, verb));
            }
        }
        return Optional.empty();
    }

    /** Where the subject of the last finite verb before the token stands: "Russia launched an attack". */
    public Optional<SubjectPhrase> ofVerbBefore(Clauses sentence, int token) {
        int verb = sentence.lastVerbBefore(token);
        return verb < 0 ? Optional.empty() : before(sentence, startOfGroup(sentence, verb));
    }

    private Optional<SubjectPhrase> before(Clauses sentence, int verb) {
        int edge = withoutAdverbs(sentence, verb);
        if (edge <= sentence.first()) {
            return Optional.empty();
        }
        var text = sentence.text();
        if (wordClasses.isAt(WordList.CLAUSE_COORDINATORS, text, edge - 1)) {
            return ofVerbBefore(sentence, edge - 1);
        }
        if (wordClasses.isAt(WordList.RELATIVES, text, edge - 1)) {
            return Optional.empty();
        }
        int end = Insertion.startBefore(sentence, edge);
        return Optional.of(new SubjectPhrase(beginning(sentence, end), end));
    }

    /** Where the clause of a subject that ends there begins: after a mark or a word that opens it, else after the verb before. */
    private int beginning(Clauses sentence, int end) {
        int verb = sentence.lastVerbBefore(end);
        int from = Math.max(sentence.first(), verb + 1);
        for (int i = end - 1; i >= from; i--) {
            if (opensClause(sentence.text().token(i))) {
                return i + 1;
            }
        }
        return verb < 0 || hasNoObject(sentence, verb) ? from : afterCoordinator(sentence, from, end);
    }

    private boolean opensClause(Token token) {
        return token.isClauseMark()
                || wordClasses.is(WordList.SUBORDINATORS, token)
                        && !wordClasses.is(WordList.LIGHT_SUBORDINATORS, token);
    }

    /** "said A and B had come": nobody between is the object of "said". */
    private boolean hasNoObject(Clauses sentence, int verb) {
        return wordClasses.isFormOf(WordList.REPORTING, sentence.text().token(verb));
    }

    /** "A attacked B and C fled": what is before "and" belongs to the verb before. */
    private int afterCoordinator(Clauses sentence, int from, int end) {
        for (int i = end - 1; i > from; i--) {
            if (wordClasses.isAt(WordList.CLAUSE_COORDINATORS, sentence.text(), i)) {
                return i + 1;
            }
        }
        return from;
    }

    /** Its auxiliaries belong to a verb; a subject ends before them. */
    private int startOfGroup(Clauses sentence, int verb) {
        int start = verb;
        while (start > sentence.first()
                && wordClasses.isAny(
                        sentence.text().token(start - 1),
                        WordList.BE,
                        WordList.HAVE,
                        WordList.DO,
                        WordList.FUTURE,
                        WordList.POSSIBLE,
                        WordList.NEGATIONS,
                        WordList.ADVERBS)) {
            start--;
        }
        return start;
    }

    private int withoutAdverbs(Clauses sentence, int verb) {
        int edge = verb;
        while (edge > sentence.first() + 1
                && wordClasses.isAny(sentence.text().token(edge - 1), WordList.ADVERBS, WordList.NEGATIONS)) {
            edge--;
        }
        return edge;
    }
}
