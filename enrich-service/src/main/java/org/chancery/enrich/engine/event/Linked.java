package org.chancery.enrich.engine.event;

import java.util.List;

/**
 * The parties that play a part in a predicate.
 *
 * @param parties one, or several that are coordinated; none if nobody fits
 * @param strain how far the words stand from the plain form of a sentence: 0 is "A condemned B"
 */
record Linked(List<Party> parties, double strain) {
    static final Linked NOBODY = new Linked(List.of(), 9);

    /** Copies the parties. */
    Linked {
        parties = List.copyOf(parties);
    }

    boolean isSomebody() {
        return !parties.isEmpty();
    }
}
