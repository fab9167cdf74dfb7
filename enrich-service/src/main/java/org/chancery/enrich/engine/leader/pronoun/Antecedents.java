package org.chancery.enrich.engine.leader.pronoun;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Those whom a pronoun may mean, the likeliest first.
 *
 * @param inSentence whom its own sentence names before it
 * @param earlier who has been spoken of before; asked only where the sentence names nobody
 */
public record Antecedents<A>(List<A> inSentence, Supplier<List<A>> earlier) {
    private List<A> nearest() {
        return inSentence.isEmpty() ? earlier.get() : inSentence;
    }

    Optional<A> likeliest() {
        return nearest().stream().findFirst();
    }

    /** The one who is alone, so that nobody else can be meant. */
    Optional<A> only() {
        var nearest = nearest();
        return nearest.size() == 1 ? Optional.of(nearest.getFirst()) : Optional.empty();
    }
}
