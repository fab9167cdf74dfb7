package org.chancery.enrich.engine.event.relation.feature;

import java.util.List;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.argument.SourceAndTarget;
import org.chancery.enrich.engine.event.trigger.Trigger;

/**
 * What a rule reads in a sentence.
 *
 * @param confidence the rule's own, less what source and target strain it
 */
public record Reading(Trigger trigger, SourceAndTarget roles, EventStatus status, double confidence) {
    public EventType type() {
        return trigger.rule().type();
    }

    boolean hasSource(ActorMention party) {
        return holds(roles.source(), party);
    }

    boolean hasTarget(ActorMention party) {
        return holds(roles.target(), party);
    }

    private static boolean holds(List<ActorMention> side, ActorMention party) {
        for (var actor : side) {
            if (actor.identity().equals(party.identity())) {
                return true;
            }
        }
        return false;
    }

    public boolean isOf(Dyad dyad) {
        return hasSource(dyad.source()) && hasTarget(dyad.target());
    }
}
