package org.chancery.enrich.engine.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.argument.Discourse;
import org.chancery.enrich.engine.event.argument.SourceAndTarget;
import org.chancery.enrich.engine.event.attribute.DateExpression;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.weight.EventWeights;

/**
 * Reads what the triggers of a sentence report of its actors.
 *
 * @param today when the article was published
 */
record MentionReader(SentenceStages stages, EventWeights weights, LocalDate today) {
    /** News sentences report four events at most; each event shows its whole sentence, so a list must not yield hundreds. */
    private static final int MAX_MENTIONS = 16;

    /** The events of the sentence, in its order. */
    List<EventMention> of(AnalyzedSentence sentence, List<DateExpression> dates, Discourse discourse) {
        if (sentence.triggers().isEmpty()) {
            return List.of();
        }
        return sentence.triggers().stream()
                .flatMap(trigger -> roles(sentence, trigger, discourse).stream()
                        .map(roles -> mention(sentence, trigger, dates, roles)))
                .limit(MAX_MENTIONS)
                .toList();
    }

    private Optional<SourceAndTarget> roles(AnalyzedSentence sentence, Trigger trigger, Discourse discourse) {
        return stages.roles()
                .assign(sentence, trigger, discourse)
                .filter(SourceAndTarget::isBetweenTwo)
                .map(SourceAndTarget::apart)
                .filter(roles -> !trigger.rule().needsBoth() || roles.cost() <= weights.plain());
    }

    private EventMention mention(
            AnalyzedSentence sentence, Trigger trigger, List<DateExpression> dates, SourceAndTarget roles) {
        var circumstances = stages.attributes().read(sentence, trigger, dates, today);
        return new EventMention(sentence, trigger, roles, circumstances, confidence(trigger, roles), List::of);
    }

    /** The rule's own, less what source and target strain it. */
    private double confidence(Trigger trigger, SourceAndTarget roles) {
        double strained = trigger.rule().confidence() - roles.cost() * weights.lostByCost();
        return Math.round(Math.max(weights.leastConfidence(), strained) * 100) / 100.0;
    }
}
