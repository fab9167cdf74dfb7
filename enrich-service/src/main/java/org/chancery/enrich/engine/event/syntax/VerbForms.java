package org.chancery.enrich.engine.event.syntax;

import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.language.WordEnding;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** Guesses the form of a verb by its ending. */
public final class VerbForms {
    private final WordClasses wordClasses;

    public VerbForms(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
    }

    /** Without ending: "visit", "attack". */
    boolean isBare(Token token) {
        return !isInflected(token) && !isProgressive(token);
    }

    /** Whether the form can be a past participle, as passives need it; also a past tense, which looks the same or nearly so. */
    public boolean isParticiple(Token token) {
        return wordClasses.ends(token, WordEnding.PARTICIPLE)
                || isInflected(token) && !isProgressive(token) && !hasFiniteEnding(token);
    }

    /** Whether a verb without auxiliaries stands in the present: "visits", and "visit" where it does not look the same in the past. */
    public boolean isPresent(FieldText text, VerbGroup group) {
        var verb = text.token(group.head());
        return group.traits().isEmpty()
                && (hasFiniteEnding(verb) || isBare(verb))
                && !wordClasses.isAny(verb, WordList.UNCHANGED, WordList.PAST);
    }

    boolean isProgressive(Token token) {
        return wordClasses.ends(token, WordEnding.PROGRESSIVE);
    }

    boolean hasFiniteEnding(Token token) {
        return wordClasses.ends(token, WordEnding.FINITE);
    }

    /** Whether it has a base form other than itself. */
    boolean isInflected(Token token) {
        return token.baseForms().size() > 1;
    }
}
