package org.chancery.enrich.engine.event.syntax;

import java.util.BitSet;
import java.util.function.Supplier;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A sentence with its finite verbs, on which its clauses turn: of each verb group one token. One thread may ask it. */
public final class Clauses {
    private final FieldText text;
    private final Sentence span;
    private final Supplier<BitSet> finder;
    private @Nullable BitSet found;

    /**
     * Looks for the verbs once somebody asks: most sentences report nothing, and need not be parted.
     *
     * @param finder counts from the sentence's first token: what a sentence costs must not grow with its article
     */
    Clauses(FieldText text, Sentence span, Supplier<BitSet> finder) {
        this.text = text;
        this.span = span;
        this.finder = finder;
    }

    private BitSet verbs() {
        if (found == null) {
            found = finder.get();
        }
        return found;
    }

    /** The finite verbs from the one token up to before the other. */
    public int verbsBetween(int from, int to) {
        int count = 0;
        for (int verb = firstVerbFrom(from); verb >= 0 && verb < to; verb = firstVerbFrom(verb + 1)) {
            count++;
        }
        return count;
    }

    public boolean isVerb(int token) {
        return token >= first() && verbs().get(token - first());
    }

    /** The last finite verb before the token, -1 if none. */
    public int lastVerbBefore(int token) {
        int verb = token <= first() ? -1 : verbs().previousSetBit(token - 1 - first());
        return verb < 0 ? -1 : verb + first();
    }

    /** The first finite verb at the token or after it, -1 if none. */
    int firstVerbFrom(int token) {
        int verb = verbs().nextSetBit(Math.max(0, token - first()));
        return verb < 0 ? -1 : verb + first();
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
