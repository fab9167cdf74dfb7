package org.chancery.enrich.engine.event;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.argument.Discourse;
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
    private final SentenceStages stages;
    private final MentionReader mentions;
    private final FieldText text;
    private final DateReader dates;
    private final List<NameMatch> names;
    private final List<ActorMention> actors;
    private final Discourse discourse = new Discourse();

    FieldCoder(SentenceStages stages, EventWeights weights, PeopledArticle article, FieldText text) {
        this.stages = stages;
        this.text = text;
        mentions = new MentionReader(stages, weights, article.named().day());
        dates = stages.attributes().dates(article.named().day());
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
        var told = mentions.of(sentence, expressions, discourse);
        var predicates = stages.predicates().of(sentence, discourse);
        discourse.leave(sentence);
        told.stream().filter(EventMention::isHarm).forEach(mention -> discourse.blame(mention.doer()));
        var readings = told.stream().map(EventMention::reading).toList();
        return new ReportedSentence(new ReadSentence(sentence, place, predicates, readings), expressions, told);
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
        for (var date : expressions) {
            if (date.contains(trigger.first())) {
                return true;
            }
        }
        return false;
    }
}
