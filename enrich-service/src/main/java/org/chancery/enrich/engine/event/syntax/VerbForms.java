package org.chancery.enrich.engine.event.syntax;

import org.chancery.enrich.engine.text.Lemmatizer;
import org.chancery.enrich.engine.text.Token;

/** Guesses the form of a verb by its ending. */
final class VerbForms {
    private final Lemmatizer lemmatizer;

    VerbForms(Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    /** Without ending: "visit", "attack". */
    boolean isBare(Token token) {
        return !isInflected(token) && !isProgressive(token);
    }

    /** Whether the form can be a past participle, as passives need it. */
    boolean isParticiple(Token token) {
        return token.word().endsWith("ed")
                || token.word().endsWith("en")
                || isInflected(token) && !isProgressive(token) && !endsWithS(token);
    }

    boolean isProgressive(Token token) {
        return token.word().endsWith("ing");
    }

    boolean endsWithS(Token token) {
        return token.word().endsWith("s");
    }

    /** Whether it has a base form other than itself. */
    boolean isInflected(Token token) {
        return lemmatizer.baseForms(token.word()).size() > 1;
    }
}
