package org.chancery.enrich.engine.event;

import org.chancery.enrich.engine.text.FieldText;

/** Guesses whether a word behind a name is a noun ("China trade") or a verb ("China trades"). */
final class Nouns {
    private Nouns() {}

    /** A verb behind a name is inflected or followed by its object; a noun runs on to a verb, a preposition or a mark. */
    static boolean isLikely(FieldText text, int at, Grammar grammar) {
        var word = text.token(at).word();
        boolean inflected = word.endsWith("s") && !word.endsWith("ss");
        if (inflected || isPastForm(word, grammar)) {
            return false;
        }
        return !text.token(at).isCapitalised() || !text.shouted();
    }

    private static boolean isPastForm(String word, Grammar grammar) {
        return grammar.inflection().bases(word).size() > 1;
    }
}
