package org.chancery.store.happening;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventType;

/** Whether the parties of two reports can be the same: a leader stands for the country, a member for the alliance. */
final class Parties {
    /** Who comes first in these says nothing: "A met B" is "B met A". */
    private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

    private static final double SAME_LEADER = 1;
    private static final double SAME_STATE = 0.8;
    private static final double MEMBER = 0.5;

    private Parties() {}

    static Set<String> of(DiplomaticEvent event) {
        var all = new TreeSet<>(codes(event.source()));
        all.addAll(codes(event.target()));
        return all;
    }

    /** From 0, other parties, to 1, the same leaders on both sides. */
    static double likeness(DiplomaticEvent one, DiplomaticEvent other) {
        double straight = Math.min(side(one.source(), other.source()), side(one.target(), other.target()));
        if (!MUTUAL.contains(one.type()) || !MUTUAL.contains(other.type())) {
            return straight;
        }
        return Math.max(straight, Math.min(side(one.source(), other.target()), side(one.target(), other.source())));
    }

    private static double side(List<EventActor> one, List<EventActor> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? SAME_STATE : 0;
        }
        var leaders = leaders(one);
        var others = leaders(other);
        if (!leaders.isEmpty() && !others.isEmpty()) {
            // The minister's talks are not the president's.
            return leaders.stream().anyMatch(others::contains) ? SAME_LEADER : 0;
        }
        return states(codes(one), codes(other));
    }

    private static double states(Set<String> one, Set<String> other) {
        if (one.stream().anyMatch(other::contains)) {
            return SAME_STATE;
        }
        boolean isMember =
                one.stream().anyMatch(code -> other.stream().anyMatch(member -> Alliances.isMember(code, member)));
        return isMember ? MEMBER : 0;
    }

    private static Set<String> leaders(List<EventActor> side) {
        return side.stream().map(EventActor::leader).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<String> codes(List<EventActor> side) {
        var codes = new HashSet<String>();
        side.stream()
                .flatMap(actor -> Stream.of(actor.country(), actor.organisation()))
                .filter(Objects::nonNull)
                .forEach(codes::add);
        return codes;
    }
}
