package org.chancery.enrich.engine.event.syntax;

import org.chancery.enrich.engine.text.FieldText;

/** Guesses whether a word behind a name is a noun ("China trade") or a verb ("China trades"). */
public final class NounGuess {
    private NounGuess() {}

    /** A verb behind a name is inflected or followed by its object; a noun runs on to a verb, a preposition or a mark. */
    public static boolean isLikely(FieldText text, int at, WordClasses wordClasses) {
        var word = text.token(at).word();
        boolean inflected = word.endsWith("s") && !word.endsWith("ss");
        if (inflected || isPastForm(word, wordClasses)) {
            return false;
        }
        return !text.token(at).isCapitalised() || !text.shouted();
    }

    private static boolean isPastForm(String word, WordClasses wordClasses) {
        return wordClasses.lemmatizer().baseForms(word).size() > 1;
    }
}
