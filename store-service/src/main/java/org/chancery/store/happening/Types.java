package org.chancery.store.happening;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventType;

/** Whether two types can be two readings of one event. */
final class Types {
    private static final double SAME = 1;
    private static final double COMPATIBLE = 0.85;
    private static final double OTHER_MODE = 0.95;

    /** What one reporter calls so, another calls otherwise. */
    private static final List<Set<EventType>> NEIGHBOURS = List.of(
            Set.of(EventType.AGREE, EventType.SUPPORT, EventType.COOPERATE, EventType.CONCEDE),
            Set.of(EventType.AGREE, EventType.AID),
            Set.of(EventType.CONCEDE, EventType.RETREAT),
            Set.of(EventType.SANCTION, EventType.COERCE),
            Set.of(EventType.ACCUSE, EventType.REJECT),
            Set.of(EventType.REQUEST, EventType.THREATEN),
            Set.of(EventType.MOBILIZE, EventType.THREATEN),
            Set.of(EventType.ASSAULT, EventType.COERCE));

    /** Looked up for each pair of reports that is compared. */
    private static final Map<EventType, Set<EventType>> COMPATIBLE_WITH = new EnumMap<>(
            Stream.of(EventType.values()).collect(Collectors.toMap(Function.identity(), Types::withNeighbours)));

    private static final String CALL = "phone";

    private Types() {}

    /** The types that reports of an event of this type may have, itself included. */
    static Set<EventType> compatibleWith(EventType type) {
        return COMPATIBLE_WITH.getOrDefault(type, Set.of());
    }

    private static Set<EventType> withNeighbours(EventType type) {
        var types = EnumSet.of(type);
        NEIGHBOURS.stream().filter(group -> group.contains(type)).forEach(types::addAll);
        return types;
    }

    static double likeness(DiplomaticEvent one, DiplomaticEvent other) {
        if (one.type() != other.type()) {
            return compatibleWith(one.type()).contains(other.type()) ? COMPATIBLE : 0;
        }
        if (one.mode() == null || other.mode() == null || Objects.equals(one.mode(), other.mode())) {
            return SAME;
        }
        // Who calls does not visit.
        return CALL.equals(one.mode()) || CALL.equals(other.mode()) ? 0 : OTHER_MODE;
    }
}
