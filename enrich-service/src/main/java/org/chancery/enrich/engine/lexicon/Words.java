package org.chancery.enrich.engine.lexicon;

import java.util.List;
import org.chancery.enrich.engine.text.Token;
import org.chancery.enrich.engine.text.Tokenizer;

/** Cuts the phrases of the seeds as texts are cut, so that the two can meet. */
public final class Words {
    private Words() {}

    /** The folded words of a phrase. */
    public static List<String> of(String phrase) {
        return Tokenizer.tokens(phrase).stream().map(Token::word).toList();
    }
}
