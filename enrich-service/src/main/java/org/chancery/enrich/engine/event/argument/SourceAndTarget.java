package org.chancery.enrich.engine.event.argument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.lexicon.EventRule.Frame;

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

    /** One side does it to the other, in a reversed frame the other to the one; nothing if either is nobody. */
    static Optional<SourceAndTarget> oneWay(Frame frame, Argument source, Argument target) {
        if (!source.isSomebody() || !target.isSomebody()) {
            return Optional.empty();
        }
        double cost = source.cost() + target.cost();
        return Optional.of(
                frame == Frame.REVERSED
                        ? new SourceAndTarget(target.actors(), source.actors(), cost)
                        : new SourceAndTarget(source.actors(), target.actors(), cost));
    }

    /** Two sides that are named together ("talks between A and B") split into the first and the others. */
    static Optional<SourceAndTarget> mutual(Argument one, Argument other) {
        if (one.isSomebody() && other.isSomebody() && !one.actors().equals(other.actors())) {
            return Optional.of(new SourceAndTarget(one.actors(), other.actors(), one.cost() + other.cost()));
        }
        var together = other.actors().size() > 1 ? other : one;
        if (together.actors().size() < 2) {
            return Optional.empty();
        }
        var actors = together.actors();
        return Optional.of(
                new SourceAndTarget(actors.subList(0, 1), actors.subList(1, actors.size()), together.cost()));
    }

    /** Whether both sides are states or organisations, and not the same one. */
    public boolean isBetweenTwo() {
        boolean isAnyKnown = false;
        for (var one : source) {
            isAnyKnown |= one.isKnown();
        }
        for (var other : target) {
            if (isAnyKnown && other.isKnown() && !isSource(other)) {
                return true;
            }
        }
        return false;
    }

    /** The same, with nobody on both sides: "the Soviet premier and Gorbachev met Thatcher". */
    public SourceAndTarget apart() {
        return target.stream().noneMatch(this::isSource)
                ? this
                : new SourceAndTarget(
                        source,
                        target.stream().filter(other -> !isSource(other)).toList(),
                        cost);
    }

    private boolean isSource(ActorMention other) {
        for (var one : source) {
            if (one.isKnown() && one.identity().equals(other.identity())) {
                return true;
            }
        }
        return false;
    }

    /** The identities of both sides together. */
    public Set<String> everybody() {
        return Stream.concat(source.stream(), target.stream())
                .map(ActorMention::identity)
                .collect(Collectors.toSet());
    }
}
