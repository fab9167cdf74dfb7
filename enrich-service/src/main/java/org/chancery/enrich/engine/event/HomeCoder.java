package org.chancery.enrich.engine.event;

import java.util.List;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.actor.ArticleCamps;
import org.chancery.enrich.engine.event.actor.NamedSentence;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.argument.Discourse;
import org.chancery.enrich.engine.event.trigger.TriggerFinder;
import org.chancery.enrich.engine.leader.PeopledArticle;
import org.chancery.enrich.engine.lexicon.weight.EventWeights;

/** Reads the sentences of an article a second time, for what the camps of one country do to one another. */
final class HomeCoder {
    private final MentionReader mentions;
    private final TriggerFinder triggers;
    private final ArticleCamps camps;
    private final EventWeights weights;

    HomeCoder(SentenceStages stages, EventWeights weights, PeopledArticle article) {
        this.weights = weights;
        mentions = new MentionReader(stages, weights, article.named().day());
        triggers = stages.triggers();
        camps = stages.camps().of(article);
    }

    /** Only what stands plainly there: what the second reader would say of it is not known, as it has learnt from states. */
    List<EventMention> of(ReportedSentence reported) {
        var read = reported.sentence();
        var actors = camps.in(new NamedSentence(read.text(), read.span(), read.names(), read.actors()));
        if (actors.isEmpty()) {
            return List.of();
        }
        var sentence = among(actors, reported);
        // what was said in other sentences was said of states
        var told = mentions.of(sentence, reported.dates(), new Discourse()).stream()
                .filter(mention -> mention.confidence() >= weights.leastTold())
                .filter(mention -> mention.roles().cost() <= weights.plain())
                .filter(HomeCoder::isAtHome)
                .toList();
        return ReportedSentence.best(told);
    }

    private static boolean isAtHome(EventMention mention) {
        return CampPairs.mayDo(mention.roles(), mention.trigger().rule().type());
    }

    private AnalyzedSentence among(List<ActorMention> actors, ReportedSentence reported) {
        var read = reported.sentence();
        var found = triggers.find(read.text(), read.span(), actors).stream()
                .filter(trigger -> reported.dates().stream().noneMatch(date -> date.contains(trigger.first())))
                .toList();
        return new AnalyzedSentence(read.text(), read.span(), read.clauses(), read.names(), actors, found);
    }
}
