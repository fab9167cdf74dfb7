package org.chancery.enrich.engine.event.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.contract.Passage;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.relation.RelationModel;
import org.chancery.enrich.engine.event.relation.feature.DescribedDyad;
import org.chancery.enrich.engine.event.relation.feature.Dyad;
import org.chancery.enrich.engine.event.relation.feature.DyadFeatures;
import org.chancery.enrich.engine.event.relation.feature.ReadArticle;
import org.chancery.enrich.engine.event.relation.feature.Reading;
import org.chancery.enrich.engine.lexicon.annotation.AnnotatedArticle;
import org.chancery.enrich.engine.lexicon.annotation.EventLabel;

/** Lays the labels of an annotated article over its sentences. */
record LabelledArticle(AnnotatedArticle article, ReadArticle read) {
    private static final String NOTHING = RelationModel.OUTCOMES.getLast();

    Stream<Example> examples(DyadFeatures features) {
        return read.sentences().stream().flatMap(sentence -> {
            var told = toldIn(sentence.sentence());
            return features.describe(read, sentence).stream()
                    .flatMap(dyad -> examples(dyad, told, sentence.readings()).stream());
        });
    }

    List<EventLabel> toldIn(AnalyzedSentence sentence) {
        return article.events().stream()
                .filter(label -> label.told().stream().anyMatch(passage -> isIn(passage, sentence)))
                .toList();
    }

    private static boolean isIn(Passage passage, AnalyzedSentence sentence) {
        var text = sentence.text();
        return passage.field() == text.field()
                && passage.start() < text.token(sentence.span().end() - 1).end()
                && passage.end() > text.token(sentence.span().first()).start();
    }

    /** One for each type that the sentence tells of the two; none where the labels leave it open. */
    private List<Example> examples(DescribedDyad described, List<EventLabel> told, List<Reading> readings) {
        var dyad = described.dyad();
        var examples = new ArrayList<Example>();
        told.stream()
                .filter(label -> !label.isArguable() && isOf(label, dyad))
                .map(EventLabel::type)
                .distinct()
                .forEach(type -> examples.add(new Example(article.id(), described.features(), type.name())));
        if (examples.isEmpty()
                && told.stream().noneMatch(label -> isNear(label, dyad))
                && !isToldElsewhere(dyad, readings)) {
            examples.add(new Example(article.id(), described.features(), NOTHING));
        }
        return examples;
    }

    /** Of what either side may have done to the other, the side that is named first is the source. */
    static boolean isOf(EventLabel label, Dyad dyad) {
        if (label.target().isEmpty()) {
            return false;
        }
        var target = label.target().get();
        boolean straight = is(dyad.source(), label.source()) && is(dyad.target(), target);
        boolean reversed = label.isMutual() && is(dyad.source(), target) && is(dyad.target(), label.source());
        return label.isMutual()
                ? (straight || reversed)
                        && dyad.source().first() < dyad.target().first()
                : straight;
    }

    /** Whether a label says something of the two, or may. */
    private static boolean isNear(EventLabel label, Dyad dyad) {
        boolean source = stands(dyad.source(), label.source());
        if (label.target().isEmpty()) {
            return source;
        }
        var target = label.target().get();
        return source && stands(dyad.target(), target)
                || label.isMutual() && stands(dyad.source(), target) && stands(dyad.target(), label.source());
    }

    /** Whether the rules read here what the labels see in another sentence only. */
    private boolean isToldElsewhere(Dyad dyad, List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.isOf(dyad))
                .anyMatch(reading -> article.events().stream()
                        .anyMatch(label -> label.type() == reading.type() && isNear(label, dyad)));
    }

    private static boolean is(ActorMention party, String id) {
        return party.identity().equals(id);
    }

    /** Whether the party is, or may stand for, the one that the label names: a militia for its country. */
    private static boolean stands(ActorMention party, String id) {
        return is(party, id) || party.country().filter(id::equals).isPresent();
    }
}
