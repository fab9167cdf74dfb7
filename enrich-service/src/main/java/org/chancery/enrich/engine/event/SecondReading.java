package org.chancery.enrich.engine.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.argument.SourceAndTarget;
import org.chancery.enrich.engine.event.attribute.AttributeReader;
import org.chancery.enrich.engine.event.attribute.StatusModel;
import org.chancery.enrich.engine.event.relation.Anchors;
import org.chancery.enrich.engine.event.relation.Opinion;
import org.chancery.enrich.engine.event.relation.RelationReader;
import org.chancery.enrich.engine.event.relation.feature.ReadArticle;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.EventRule.Frame;
import org.chancery.enrich.engine.lexicon.weight.EventWeights;

/**
 * Hears the second reader on a sentence: leaves out what it does not believe, and adds what no rule reads, of each type the likeliest.
 *
 * @param statuses how what is told is meant; as the rules say if nothing was learnt
 * @param weights a rule that reads with too little confidence needs the second reader to tell it, as if no rule read it
 */
public record SecondReading(
        RelationReader reader,
        Anchors anchors,
        AttributeReader attributes,
        Optional<StatusModel> statuses,
        EventWeights weights) {
    List<EventMention> of(ReadArticle article, ReportedSentence reported, LocalDate today) {
        var opinions = reader.opinions(article, reported.read());
        var told = new ArrayList<EventMention>();
        reported.best().forEach(mention -> kept(mention, opinions).ifPresent(told::add));
        var read = told.stream().map(mention -> mention.reading().type()).collect(Collectors.toSet());
        for (var opinion : likeliestFirst(opinions)) {
            // a rule that reads the type knows better between whom
            if (read.add(opinion.best())) {
                added(reported, opinion, opinion.best(), today).ifPresent(told::add);
            }
        }
        return told.stream().map(mention -> asTold(mention, reported)).toList();
    }

    /** With the status that is likeliest by all that stands round it. */
    private EventMention asTold(EventMention mention, ReportedSentence reported) {
        var circumstances = mention.circumstances();
        return statuses.map(model -> model.likeliest(
                        attributes.features(reported.sentence(), mention.trigger(), circumstances, reported.dates()),
                        circumstances.status(),
                        weights.statusMargin()))
                .map(status -> mention.told(circumstances.as(status)))
                .orElse(mention);
    }

    private List<Opinion> likeliestFirst(List<Opinion> opinions) {
        return opinions.stream()
                .filter(opinion -> reader.adds(opinion.of(opinion.best())))
                .sorted(Comparator.comparingDouble((Opinion opinion) -> -opinion.of(opinion.best())))
                .toList();
    }

    /** As the reader sees the two of its parties of whom it is likeliest. */
    private Optional<EventMention> kept(EventMention mention, List<Opinion> opinions) {
        var reading = mention.reading();
        return opinions.stream()
                .filter(opinion -> reading.isOf(opinion.dyad()))
                .max(Comparator.comparingDouble(opinion -> opinion.of(reading.type())))
                .filter(opinion -> isTold(mention, opinion.of(reading.type())))
                .map(opinion -> heard(mention, opinion));
    }

    private boolean isTold(EventMention mention, double probability) {
        return mention.confidence() < weights.leastTold() ? reader.adds(probability) : reader.keeps(probability);
    }

    private EventMention heard(EventMention mention, Opinion opinion) {
        var type = mention.reading().type();
        return mention.at(reader.confidence(opinion.of(type)), () -> reader.contributions(opinion, type));
    }

    private Optional<EventMention> added(ReportedSentence reported, Opinion opinion, EventType type, LocalDate today) {
        var sentence = reported.sentence();
        var dyad = opinion.dyad();
        var roles = new SourceAndTarget(List.of(dyad.source()), List.of(dyad.target()), 0);
        return anchors.of(sentence, dyad, type)
                .filter(anchor -> !isNothing(sentence, anchor))
                .map(anchor -> new EventMention(
                        sentence,
                        anchor,
                        roles,
                        attributes.read(sentence, anchor, reported.dates(), today),
                        0,
                        List::of))
                .map(mention -> heard(mention, opinion));
    }

    /** Words of which a rule says that they report nothing: "expressed condolences". */
    private static boolean isNothing(AnalyzedSentence sentence, Trigger anchor) {
        return sentence.triggers().stream()
                .anyMatch(trigger -> trigger.rule().frame() == Frame.NOTHING && trigger.contains(anchor.first()));
    }
}
