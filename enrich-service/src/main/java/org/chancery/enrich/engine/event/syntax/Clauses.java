package org.chancery.enrich.engine.event.syntax;

import java.util.BitSet;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;

/** A sentence with its finite verbs, on which its clauses turn: of each verb group one token. */
public final class Clauses {
    private final FieldText text;
    private final Sentence span;
    private final BitSet verbs;

    Clauses(FieldText text, Sentence span, BitSet verbs) {
        this.text = text;
        this.span = span;
        this.verbs = verbs;
    }

    /** The finite verbs from the one token up to before the other. */
    public int verbsBetween(int from, int to) {
        return from >= to ? 0 : verbs.get(from, to).cardinality();
    }

    public boolean isVerb(int token) {
        return verbs.get(token);
    }

    /** The last finite verb before the token, -1 if none. */
    int lastVerbBefore(int token) {
        return token <= 0 ? -1 : verbs.previousSetBit(token - 1);
    }

    /** The first finite verb at the token or after it, -1 if none. */
    int firstVerbFrom(int token) {
        return verbs.nextSetBit(token);
    }

    FieldText text() {
        return text;
    }

    int first() {
        return span.first();
    }

    int end() {
        return span.end();
    }

    boolean isAt(int token, String word) {
        return token >= span.first() && token < span.end() && text.isAt(token, word);
    }
}
