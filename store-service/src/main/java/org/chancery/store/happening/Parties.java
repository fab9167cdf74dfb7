package org.chancery.store.happening;

import java.util.Set;
import java.util.TreeSet;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventType;

/**
 * Who acts in an event and upon whom.
 *
 * @param isMutual whether it says nothing who comes first: "A met B" is "B met A"
 */
record Parties(Side source, Side target, boolean isMutual) {
    private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

    static Parties of(DiplomaticEvent event) {
        return new Parties(Side.of(event.source()), Side.of(event.target()), MUTUAL.contains(event.type()));
    }

    /** From 0, other parties, to 1, the same leaders on both sides. */
    double likeness(Parties other) {
        double straight = Math.min(source.likeness(other.source), target.likeness(other.target));
        if (straight == Side.SAME_LEADER || !isMutual || !other.isMutual) {
            return straight;
        }
        return Math.max(straight, Math.min(source.likeness(other.target), target.likeness(other.source)));
    }

    Set<String> codes() {
        return both(source.codes(), target.codes());
    }

    Set<String> leaders() {
        return both(source.leaders(), target.leaders());
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
