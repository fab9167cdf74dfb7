package org.chancery.enrich.engine.event.attribute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.contract.EventStatus;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;

/** Reads the status, the date and the place of what a trigger reports. */
public final class AttributeReader {
    private final FactualityReader factuality;
    private final PlaceReader places;

    public AttributeReader(WordClasses wordClasses) {
        factuality = new FactualityReader(wordClasses);
        places = new PlaceReader(wordClasses);
    }

    /**
     * How, when and where it is done.
     *
     * @param dates that the sentence gives
     * @param today when it is reported
     */
    public Circumstances read(AnalyzedSentence sentence, Trigger trigger, List<DateExpression> dates, LocalDate today) {
        var date = nearest(dates, trigger);
        var status = factuality.status(sentence, trigger, date, today);
        return new Circumstances(status, date, today, places.place(sentence, trigger));
    }

    /** Only how it is reported. */
    public EventStatus status(AnalyzedSentence sentence, Trigger trigger, LocalDate today) {
        var dates = new DateReader(today).in(sentence.text(), sentence.span());
        return factuality.status(sentence, trigger, nearest(dates, trigger), today);
    }

    private static Optional<DateExpression> nearest(List<DateExpression> dates, Trigger trigger) {
        return dates.stream().min(Comparator.comparingInt(date -> trigger.distanceTo(date)));
    }
}
