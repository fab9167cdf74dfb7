package org.chancery.enrich.engine.event;

import java.util.List;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.enrich.engine.event.actor.ActorFinder;
import org.chancery.enrich.engine.event.argument.RoleAssigner;
import org.chancery.enrich.engine.event.attribute.AttributeReader;
import org.chancery.enrich.engine.event.trigger.TriggerFinder;
import org.chancery.enrich.engine.leader.PeopledArticle;
import org.chancery.enrich.engine.lexicon.weight.EventWeights;

/** Codes the diplomatic events of an article, each once. */
public final class EventCoder {
    /** What reads a sentence, in this order. */
    public record Stages(ActorFinder actors, TriggerFinder triggers, RoleAssigner roles, AttributeReader attributes) {}

    private final Stages stages;
    private final EventWeights weights;

    public EventCoder(Stages stages, EventWeights weights) {
        this.stages = stages;
        this.weights = weights;
    }

    /** The events of the article, in its order. */
    public List<DiplomaticEvent> events(PeopledArticle article) {
        var mentions = article.named().text().bodyFirst().stream()
                .flatMap(text -> new FieldCoder(stages, weights, article, text).mentions().stream())
                .filter(mention -> mention.confidence() >= weights.leastTold())
                .toList();
        return EventMerger.once(article.named().id(), mentions);
    }
}
