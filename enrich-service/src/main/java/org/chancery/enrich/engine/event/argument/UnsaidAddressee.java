package org.chancery.enrich.engine.event.argument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.lexicon.weight.ArgumentCosts;

/** What is said or decided has an addressee: where its sentence names none, the other side that the text speaks of. */
record UnsaidAddressee(ArgumentCosts.OfUnnamed costs) {
    /** What has an addressee, said or unsaid. Measured: of the others most that were guessed were wrong. */
    private static final Set<EventType> ADDRESSED = Set.of(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.RETREAT,
            EventType.ACCUSE,
            EventType.THREATEN,
            EventType.SANCTION);

    /** What answers a deed: its addressee is who did it. */
    private static final Set<EventType> ANSWERS = Set.of(EventType.ACCUSE, EventType.THREATEN, EventType.SUPPORT);

    /** The addressee that is named, else the one that is meant by this side. */
    Argument orNamed(Argument named, Argument side, EventType type, Discourse discourse) {
        boolean unsaid = !named.isSomebody() && side.isSomebody() && side.cost() <= costs.surelyNamed();
        if (!unsaid || !ADDRESSED.contains(type)) {
            return named;
        }
        var doer = ANSWERS.contains(type) ? discourse.doerOtherThan(side.actors()) : Optional.<ActorMention>empty();
        return meant(doer.or(() -> discourse.otherThan(side.actors())));
    }

    /** Whose deed is judged: who is named as its doer, else who has done harm before. */
    Argument orDoer(Argument named, Argument judge, Discourse discourse) {
        return named.isSomebody() ? named : meant(discourse.doerOtherThan(judge.actors()));
    }

    private Argument meant(Optional<ActorMention> actor) {
        return actor.map(one -> new Argument(List.of(one), costs.unsaid())).orElse(Argument.NOBODY);
    }
}
