package org.chancery.enrich.engine.event.argument;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.enrich.engine.event.actor.ActorMention;

/**
 * Who plays which part in a event.
 *
 * @param cost how far the sentence stands from the plain form
 */
public record SourceAndTarget(List<ActorMention> source, List<ActorMention> target, double cost) {
    public SourceAndTarget {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** Whether both sides are states or organisations, and not the same one. */
    public boolean isBetweenTwo() {
        var from = source.stream()
                .filter(ActorMention::isKnown)
                .map(ActorMention::identity)
                .collect(Collectors.toSet());
        var to = target.stream()
                .filter(ActorMention::isKnown)
                .map(ActorMention::identity)
                .collect(Collectors.toSet());
        return !from.isEmpty() && !to.isEmpty() && !from.containsAll(to);
    }

    /** The identities of both sides together. */
    public Set<String> everybody() {
        return Stream.concat(source.stream(), target.stream())
                .map(ActorMention::identity)
                .collect(Collectors.toSet());
    }
}
