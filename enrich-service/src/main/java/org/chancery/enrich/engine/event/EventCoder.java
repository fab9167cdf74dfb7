package org.chancery.enrich.engine.event;

import java.util.List;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.enrich.engine.event.actor.ActorFinder;
import org.chancery.enrich.engine.event.argument.RoleAssigner;
import org.chancery.enrich.engine.event.attribute.AttributeReader;
import org.chancery.enrich.engine.event.trigger.TriggerFinder;
import org.chancery.enrich.engine.leader.PeopledArticle;

/** Codes the diplomatic events of an article, each once. */
public final class EventCoder {
    /** Below it more readings are wrong than right. */
    private static final double MIN_CONFIDENCE = 0.3;

    /** What reads a sentence, in this order. */
    record Stages(ActorFinder actors, TriggerFinder triggers, RoleAssigner roles, AttributeReader attributes) {}

    private final Stages stages;

    public EventCoder(ActorFinder actors, TriggerFinder triggers, RoleAssigner roles, AttributeReader attributes) {
        stages = new Stages(actors, triggers, roles, attributes);
    }

    /** The events of the article, in its order. */
    public List<DiplomaticEvent> events(PeopledArticle article) {
        var mentions = article.named().text().bodyFirst().stream()
                .flatMap(text -> new FieldCoder(stages, article, text).mentions().stream())
                .filter(mention -> mention.confidence() >= MIN_CONFIDENCE)
                .toList();
        return EventMerger.once(article.named().id(), mentions);
    }
}
