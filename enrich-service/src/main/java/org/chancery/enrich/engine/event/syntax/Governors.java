package org.chancery.enrich.engine.event.syntax;

import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Token;

/** Finds the verb that another one hangs on: "agreed to meet". */
record Governors(WordClasses wordClasses) {
    /** Between a verb and the infinitive that hangs on it: "urged Russia to withdraw". */
    private static final int MAX_DISTANCE = 6;

    /** The token of the verb that an infinitive hangs on which starts at {@code start}; -1 if there is none. */
    int before(FieldText text, int start, int from) {
        for (int i = start - 1; i >= from && start - i <= MAX_DISTANCE; i--) {
            var token = text.token(i);
            if (token.kind() == Token.Kind.MARK) {
                return -1;
            }
            if (isOne(token)) {
                return i;
            }
        }
        return -1;
    }

    boolean isOne(Token token) {
        return wordClasses.isFormOf(WordList.INTENDING, token)
                || wordClasses.isFormOf(WordList.WISHING, token)
                || wordClasses.isFormOf(WordList.FAILING, token);
    }
}
