package org.chancery.enrich.engine.event.attribute;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.lexicon.language.DateWords;
import org.chancery.enrich.engine.lexicon.weight.EventWeights;

/** Reads the status, the date and the place of what a trigger reports. */
public final class AttributeReader {
    private final FactualityReader factuality;
    private final PlaceReader places;
    private final DateChoice dateChoice;
    private final DateWords dateWords;
    private final StatusFeatures features;

    /** @param said the types that are done by saying so */
    public AttributeReader(WordClasses wordClasses, DateWords dateWords, EventWeights weights, Set<EventType> said) {
        this.dateWords = dateWords;
        features = new StatusFeatures(wordClasses);
        factuality = new FactualityReader(wordClasses, said);
        dateChoice = new DateChoice(wordClasses, weights);
        places = new PlaceReader(wordClasses);
    }

    /**
     * How, when and where it is done.
     *
     * @param dates that the sentence gives
     * @param today when it is reported
     */
    public Circumstances read(AnalyzedSentence sentence, Trigger trigger, List<DateExpression> dates, LocalDate today) {
        var date = dateChoice.of(sentence, trigger, dates, today);
        var status = factuality.status(sentence, trigger, date, today);
        return new Circumstances(status, date, today, places.place(sentence, trigger));
    }

    /** What may tell the status of what the trigger reports, in plain words. */
    public List<String> features(
            AnalyzedSentence sentence, Trigger trigger, Circumstances told, List<DateExpression> dates) {
        return features.of(sentence, trigger, told, dates);
    }

    /** Reads the dates of what was published on the day. */
    public DateReader dates(LocalDate today) {
        return new DateReader(dateWords, today);
    }

    /** Only how it is reported. */
    public EventStatus status(AnalyzedSentence sentence, Trigger trigger, LocalDate today) {
        var dates = dates(today).in(sentence.text(), sentence.span());
        return factuality.status(sentence, trigger, dateChoice.of(sentence, trigger, dates, today), today);
    }
}
