package org.chancery.enrich.engine.event.relation.feature;

import org.chancery.enrich.engine.event.actor.ActorMention;

/** An ordered pair of parties: the source may have done something to the target. */
public record Dyad(ActorMention source, ActorMention target) {
    public Dyad reversed() {
        return new Dyad(target, source);
    }

    /** Whether the other is of the same two parties in the same order, wherever they are named. */
    boolean isLike(Dyad other) {
        return source.identity().equals(other.source.identity())
                && target.identity().equals(other.target.identity());
    }
}
