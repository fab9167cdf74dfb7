package org.chancery.enrich.engine.event.given;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.argument.SourceAndTarget;
import org.chancery.enrich.engine.event.trigger.Trigger;

/** The given actors as source and target; one of the two sides may be empty. */
record GivenSides(List<ActorMention> source, List<ActorMention> target) {
    boolean areThoseOf(SourceAndTarget roles) {
        return roles.source().containsAll(source) && roles.target().containsAll(target);
    }

    /** Whether the trigger lies between the two. */
    boolean enclose(Trigger trigger) {
        var all = all();
        return all.size() == 2
                && trigger.first() >= all.getFirst().end()
                && trigger.first() < all.getLast().first();
    }

    /** Whether there is no target, and the source stands before the trigger. */
    boolean onlySourceBefore(Trigger trigger) {
        return target.isEmpty() && source.stream().allMatch(actor -> actor.end() <= trigger.first());
    }

    /** Tokens from the trigger to the nearest of them. */
    int distanceTo(Trigger trigger) {
        return all().stream().mapToInt(trigger::distanceTo).min().orElse(0);
    }

    List<ActorMention> all() {
        return Stream.concat(source.stream(), target.stream())
                .sorted(Comparator.comparingInt(ActorMention::first))
                .toList();
    }
}
