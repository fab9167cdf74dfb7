package org.chancery.enrich.engine.event.syntax;

import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** Finds the verb that carries a noun, the deed being in the noun: "launched a new round of attacks". */
public record CarryingVerbs(WordClasses wordClasses) {
    /** Words between the verb and its noun. */
    private static final int MAX_DISTANCE = 6;

    /** The token of the verb that carries the noun, in a sentence that starts at {@code from}; -1 if none does. */
    public int before(FieldText text, int noun, int from) {
        for (int i = noun - 1; i >= Math.max(from, noun - MAX_DISTANCE); i--) {
            var token = text.token(i);
            if (wordClasses.isFormOf(WordList.CARRYING, token)) {
                return i;
            }
            boolean ends = token.kind() == Token.Kind.MARK && !token.is("\"");
            if (ends || wordClasses.is(WordList.RELATIVES, token)) {
                return -1;
            }
        }
        return -1;
    }
}
