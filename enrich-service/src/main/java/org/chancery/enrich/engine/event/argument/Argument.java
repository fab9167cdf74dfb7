package org.chancery.enrich.engine.event.argument;

import java.util.List;
import java.util.function.Predicate;
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

    /** Whether two different states or organisations play the part together. */
    boolean isSeveral() {
        for (int i = 1; i < actors.size(); i++) {
            if (!actors.get(i).identity().equals(actors.getFirst().identity())) {
                return true;
            }
        }
        return false;
    }

    /** The same without the actors that do not fit. */
    Argument only(Predicate<ActorMention> fits) {
        return actors.isEmpty()
                ? this
                : new Argument(actors.stream().filter(fits).toList(), cost);
    }

    boolean isSomebody() {
        return !actors.isEmpty();
    }
}
