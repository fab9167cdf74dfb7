package org.chancery.enrich.engine.event.syntax;

import java.util.Set;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;
import org.chancery.enrich.engine.text.Token;

/** Where and when a report was filed, before its first sentence: "GENEVA, March 4 -". Nothing is done in it. */
public final class Dateline {
    private static final int MAX_TOKENS = 14;
    private static final int MAX_PLACE_TOKENS = 3;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private Dateline() {}

    /** The sentence without the dateline that it may open with. */
    public static Sentence without(FieldText text, Sentence sentence) {
        int end = Math.min(sentence.end() - 1, sentence.first() + MAX_TOKENS);
        for (int i = sentence.first(); i < end; i++) {
            var token = text.token(i);
            boolean closes = DASHES.contains(token.word()) || token.is(":");
            if (closes && i > sentence.first() && isPlace(text, sentence.first(), i)) {
                return new Sentence(i + 1, sentence.end(), sentence.paragraph());
            }
            if (closes || !mayStand(token)) {
                return sentence;
            }
        }
        return sentence;
    }

    private static boolean mayStand(Token token) {
        return token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.MARK || token.isCapitalised();
    }

    /** A town in capitals, or a short name that more follows, which a subject before a dash is not. */
    private static boolean isPlace(FieldText text, int first, int end) {
        if (text.token(first).isShouted() && !text.shouted()) {
            return true;
        }
        boolean more = false;
        for (int i = first + 1; i < end; i++) {
            more |= text.token(i).kind() != Token.Kind.WORD && i - first <= MAX_PLACE_TOKENS;
        }
        return more && text.token(end).kind() == Token.Kind.MARK && !text.isAt(end, ":");
    }
}
