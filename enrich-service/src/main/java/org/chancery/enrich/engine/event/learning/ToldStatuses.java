package org.chancery.enrich.engine.event.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.contract.EventStatus;
import org.chancery.enrich.engine.event.attribute.AttributeReader;
import org.chancery.enrich.engine.event.attribute.DateExpression;
import org.chancery.enrich.engine.event.relation.Anchors;
import org.chancery.enrich.engine.event.relation.feature.Dyad;
import org.chancery.enrich.engine.event.relation.feature.DyadFeatures;
import org.chancery.enrich.engine.event.relation.feature.ReadSentence;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.annotation.EventLabel;

/**
 * How the sentences of an annotated article tell what is labelled in them, by the words that the engine would take it from.
 *
 * @param features names the parties of a sentence
 * @param anchors finds the words of what no rule reads
 */
record ToldStatuses(DyadFeatures features, Anchors anchors, AttributeReader attributes) {
    private static final Set<EventStatus> UNREAL = Set.of(EventStatus.HYPOTHETICAL, EventStatus.DENIED);

    Stream<Example> of(LabelledArticle article) {
        return article.read().sentences().stream().flatMap(sentence -> examples(article, sentence));
    }

    private Stream<Example> examples(LabelledArticle article, ReadSentence sentence) {
        var today = article.article().day();
        var dates = attributes
                .dates(today)
                .in(sentence.sentence().text(), sentence.sentence().span());
        var told = article.toldIn(sentence.sentence());
        return Stream.concat(labelled(article, sentence, told, dates), unlabelled(article, sentence, told, dates));
    }

    private Stream<Example> labelled(
            LabelledArticle article, ReadSentence sentence, List<EventLabel> told, List<DateExpression> dates) {
        return told.isEmpty()
                ? Stream.empty()
                : features.describe(article.read(), sentence).stream()
                        .flatMap(described -> told.stream()
                                .filter(label -> LabelledArticle.isOf(label, described.dyad()))
                                .flatMap(label -> trigger(sentence, described.dyad(), label).stream()
                                        .map(trigger -> example(article, sentence, trigger, label.status(), dates))));
    }

    /** What is only thought of is seldom labelled; without it, every possibility would seem to be a fact. */
    private Stream<Example> unlabelled(
            LabelledArticle article, ReadSentence sentence, List<EventLabel> told, List<DateExpression> dates) {
        return sentence.readings().stream()
                .filter(reading -> UNREAL.contains(reading.status()))
                .filter(reading -> told.stream().noneMatch(label -> label.type() == reading.type()))
                .map(reading -> example(article, sentence, reading.trigger(), reading.status(), dates));
    }

    private Optional<Trigger> trigger(ReadSentence sentence, Dyad dyad, EventLabel label) {
        return sentence.readings().stream()
                .filter(reading -> reading.type() == label.type() && reading.isOf(dyad))
                .map(reading -> reading.trigger())
                .findFirst()
                .or(() -> anchors.of(sentence.sentence(), dyad, label.type()));
    }

    private Example example(
            LabelledArticle article,
            ReadSentence sentence,
            Trigger trigger,
            EventStatus status,
            List<DateExpression> dates) {
        var analyzed = sentence.sentence();
        var told = attributes.read(analyzed, trigger, dates, article.article().day());
        return new Example(article.article().id(), attributes.features(analyzed, trigger, told, dates), status.name());
    }
}
