package org.chancery.enrich.engine.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.argument.SourceAndTarget;

/** Says which camps of a country stand apart, so that what one does to the other is an event. */
final class CampPairs {
    /** They obey one another: what is told of two of them is the routine of one government, unless they use force. */
    private static final Set<String> EXECUTIVE = Set.of("GOV", "MIL", "COP");

    private static final Set<EventType> FORCE = EnumSet.of(EventType.COERCE, EventType.ASSAULT);

    /** What a state gives those who live in it, which is its daily business. */
    private static final Set<EventType> SERVICES = EnumSet.of(EventType.AID, EventType.COOPERATE);

    private static final Set<String> SERVED = Set.of("CVL", "LAB");

    private CampPairs() {}

    /** Whether all are camps of one country, none on both sides, and those of the one side may do such a thing to those of the other. */
    static boolean mayDo(SourceAndTarget roles, EventType type) {
        var sources = camps(roles.source());
        var targets = camps(roles.target());
        boolean areCamps = Stream.concat(roles.source().stream(), roles.target().stream())
                .allMatch(actor -> actor.camp().isPresent());
        return areCamps
                && countries(roles) == 1
                && sources.stream().noneMatch(targets::contains)
                && (FORCE.contains(type) || !(EXECUTIVE.containsAll(sources) && EXECUTIVE.containsAll(targets)))
                && !(SERVICES.contains(type) && SERVED.containsAll(targets));
    }

    private static Set<String> camps(List<ActorMention> side) {
        return side.stream().map(ActorMention::camp).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static long countries(SourceAndTarget roles) {
        return Stream.concat(roles.source().stream(), roles.target().stream())
                .map(ActorMention::country)
                .distinct()
                .count();
    }
}
