package org.chancery.enrich.engine.event;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who plays which part in a deed.
 *
 * @param strain how far the sentence stands from the plain form
 */
record Roles(List<Party> source, List<Party> target, double strain) {
    /** Copies the parties. */
    Roles {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** Whether both sides are states or organisations, and not the same one. */
    boolean isBetweenTwo() {
        var from = source.stream().filter(Party::isKnown).map(Party::identity).collect(Collectors.toSet());
        var to = target.stream().filter(Party::isKnown).map(Party::identity).collect(Collectors.toSet());
        return !from.isEmpty() && !to.isEmpty() && !from.containsAll(to);
    }
}
