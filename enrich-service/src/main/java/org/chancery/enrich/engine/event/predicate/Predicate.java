package org.chancery.enrich.engine.event.predicate;

import java.util.List;
import org.chancery.enrich.engine.event.actor.ActorMention;

/**
 * A verb with its arguments.
 *
 * @param verb its token
 * @param doers its subject, in the passive its agent; none if nobody known does it
 * @param affected its object, in the passive its subject; none if it is done to nobody known
 */
public record Predicate(int verb, boolean isPassive, List<ActorMention> doers, List<ActorMention> affected) {
    public boolean isDoneBy(ActorMention party) {
        return isAmong(doers, party);
    }

    public boolean isDoneTo(ActorMention party) {
        return isAmong(affected, party);
    }

    private static boolean isAmong(List<ActorMention> side, ActorMention party) {
        for (var actor : side) {
            if (actor.identity().equals(party.identity())) {
                return true;
            }
        }
        return false;
    }
}
