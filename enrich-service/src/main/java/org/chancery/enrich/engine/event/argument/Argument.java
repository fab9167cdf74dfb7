package org.chancery.enrich.engine.event.argument;

import java.util.List;
import org.chancery.enrich.engine.event.actor.ActorMention;

/**
 * The actors that play a part in a trigger.
 *
 * @param actors one, or several that are coordinated; none if nobody fits
 * @param cost how far the words stand from the plain form of a sentence: 0 is "A condemned B"
 */
record Argument(List<ActorMention> actors, double cost) {
    static final Argument NOBODY = new Argument(List.of(), 9);

    Argument {
        actors = List.copyOf(actors);
    }

    boolean isSomebody() {
        return !actors.isEmpty();
    }
}
