package org.chancery.enrich.engine.event;

import org.chancery.enrich.engine.event.actor.ActorFinder;
import org.chancery.enrich.engine.event.actor.CampActors;
import org.chancery.enrich.engine.event.argument.RoleAssigner;
import org.chancery.enrich.engine.event.attribute.AttributeReader;
import org.chancery.enrich.engine.event.predicate.PredicateFinder;
import org.chancery.enrich.engine.event.trigger.TriggerFinder;

/** What reads a sentence for events, in this order. */
public record SentenceStages(
        ActorFinder actors,
        CampActors camps,
        TriggerFinder triggers,
        RoleAssigner roles,
        PredicateFinder predicates,
        AttributeReader attributes) {}
