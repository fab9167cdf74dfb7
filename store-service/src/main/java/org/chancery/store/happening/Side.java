package org.chancery.store.happening;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.contract.EventActor;

/** One side of an event; a leader stands for the country, a member for the alliance. */
record Side(boolean isNobody, Set<String> leaders, Set<String> codes) {
    static final double SAME_LEADER = 1;
    private static final double SAME_STATE = 0.8;
    private static final double MEMBER = 0.5;

    static Side of(List<EventActor> actors) {
        var leaders = actors.stream().map(EventActor::leader).filter(Objects::nonNull);
        var codes = actors.stream().flatMap(actor -> actor.codes().stream());
        return new Side(
                actors.isEmpty(),
                leaders.collect(Collectors.toUnmodifiableSet()),
                codes.collect(Collectors.toUnmodifiableSet()));
    }

    double likeness(Side other) {
        if (isNobody || other.isNobody) {
            return isNobody && other.isNobody ? SAME_STATE : 0;
        }
        if (!leaders.isEmpty() && !other.leaders.isEmpty()) {
            // The minister's talks are not the president's.
            return isAnyIn(leaders, other.leaders) ? SAME_LEADER : 0;
        }
        if (isAnyIn(codes, other.codes)) {
            return SAME_STATE;
        }
        return isAnyMember(other) ? MEMBER : 0;
    }

    private static boolean isAnyIn(Set<String> some, Set<String> others) {
        for (var one : some) {
            if (others.contains(one)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyMember(Side other) {
        for (var one : codes) {
            for (var second : other.codes) {
                if (Alliances.isMember(one, second)) {
                    return true;
                }
            }
        }
        return false;
    }
}
