package org.chancery.enrich.engine.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.argument.Discourse;
import org.chancery.enrich.engine.event.argument.SourceAndTarget;
import org.chancery.enrich.engine.event.attribute.DateExpression;
import org.chancery.enrich.engine.event.attribute.DateReader;
import org.chancery.enrich.engine.event.relation.feature.ReadSentence;
import org.chancery.enrich.engine.event.syntax.Dateline;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.leader.PeopledArticle;
import org.chancery.enrich.engine.lexicon.weight.EventWeights;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;
import org.chancery.enrich.engine.text.TokenSpan;

/** Reads one field of an article for events, sentence by sentence. */
final class FieldCoder {
    /** News sentences report four events at most; each event shows its whole sentence, so a list must not yield hundreds. */
    private static final int MAX_MENTIONS = 16;

    private final SentenceStages stages;
    private final EventWeights weights;
    private final FieldText text;
    private final LocalDate today;
    private final DateReader dates;
    private final List<NameMatch> names;
    private final List<ActorMention> actors;
    private final Discourse discourse = new Discourse();

    FieldCoder(SentenceStages stages, EventWeights weights, PeopledArticle article, FieldText text) {
        this.weights = weights;
        this.stages = stages;
        this.text = text;
        today = article.named().day();
        dates = stages.attributes().dates(today);
        names = article.namesIn(text);
        actors = stages.actors().find(text, names, article.leaders());
    }

    /** The field's sentences with what the rules read in them, in order. */
    List<ReportedSentence> sentences() {
        var spans = text.sentences();
        return IntStream.range(0, spans.size())
                .mapToObj(place -> read(Dateline.without(text, spans.get(place)), place))
                .toList();
    }

    private ReportedSentence read(Sentence span, int place) {
        var expressions = dates.in(text, span);
        var sentence = analyze(span, expressions);
        discourse.enter(sentence);
        var mentions = sentence.triggers().stream()
                .flatMap(trigger -> mention(sentence, trigger, expressions).stream())
                .limit(MAX_MENTIONS)
                .toList();
        var predicates = stages.predicates().of(sentence, discourse);
        discourse.leave(sentence);
        mentions.stream().filter(EventMention::isHarm).forEach(mention -> discourse.blame(mention.doer()));
        var readings = mentions.stream().map(EventMention::reading).toList();
        return new ReportedSentence(new ReadSentence(sentence, place, predicates, readings), expressions, mentions);
    }

    private AnalyzedSentence analyze(Sentence span, List<DateExpression> expressions) {
        var inSentence = TokenSpan.startingBetween(actors, span.first(), span.end()).stream()
                .filter(actor -> actor.end() <= span.end())
                .toList();
        var triggers = stages.triggers().find(text, span, inSentence).stream()
                .filter(trigger -> !isDate(trigger, expressions))
                .toList();
        var named = TokenSpan.startingBetween(names, span.first(), span.end());
        return new AnalyzedSentence(text, span, stages.triggers().clauses(text, span), named, inSentence, triggers);
    }

    /** "March 4" is no march. */
    private static boolean isDate(Trigger trigger, List<DateExpression> expressions) {
        return expressions.stream().anyMatch(date -> date.contains(trigger.first()));
    }

    private Optional<EventMention> mention(AnalyzedSentence sentence, Trigger trigger, List<DateExpression> dates) {
        return stages.roles()
                .assign(sentence, trigger, discourse)
                .filter(SourceAndTarget::isBetweenTwo)
                .filter(roles -> !trigger.rule().needsBoth() || roles.cost() <= weights.plain())
                .map(roles -> new EventMention(
                        sentence,
                        trigger,
                        roles,
                        stages.attributes().read(sentence, trigger, dates, today),
                        confidence(trigger, roles),
                        List::of));
    }

    /** The rule's own, less what source and target strain it. */
    private double confidence(Trigger trigger, SourceAndTarget roles) {
        double strained = trigger.rule().confidence() - roles.cost() * weights.lostByCost();
        return Math.round(Math.max(weights.leastConfidence(), strained) * 100) / 100.0;
    }
}
