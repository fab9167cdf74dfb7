package org.chancery.enrich.engine.event;

import java.util.Set;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;
import org.chancery.enrich.engine.text.Token;

/** Where and when a report was filed, before its first sentence: "GENEVA, March 4 -". Nothing is done in it. */
final class Dateline {
    private static final int LONGEST = 14;
    private static final int LONGEST_PLACE = 3;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private Dateline() {}

    /** The sentence without the dateline that it may open with. */
    static Sentence without(FieldText text, Sentence sentence) {
        int end = Math.min(sentence.end() - 1, sentence.first() + LONGEST);
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
            more |= text.token(i).kind() != Token.Kind.WORD && i - first <= LONGEST_PLACE;
        }
        return more && text.token(end).kind() == Token.Kind.MARK && !text.isAt(end, ":");
    }
}
