package org.chancery.enrich.engine.event;

import java.util.List;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.enrich.engine.leader.PeopledArticle;
import org.chancery.enrich.engine.lexicon.weight.EventWeights;

/** Codes the diplomatic events of an article, each once. */
public final class EventCoder {
    private final SentenceStages stages;
    private final EventWeights weights;

    public EventCoder(SentenceStages stages, EventWeights weights) {
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
