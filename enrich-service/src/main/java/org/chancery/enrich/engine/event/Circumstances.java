package org.chancery.enrich.engine.event;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.contract.DatePrecision;
import org.chancery.contract.EventPlace;
import org.chancery.contract.EventStatus;
import org.chancery.enrich.engine.event.DateReader.DateWords;

/**
 * Whether, when and where something is done.
 *
 * @param words the date that the sentence gives
 * @param today when it is reported
 */
record Circumstances(EventStatus status, Optional<DateWords> words, LocalDate today, Optional<EventPlace> place) {
    /** The date that the words give; the day of publication for news without one; none for what is still to come. */
    Optional<LocalDate> date() {
        if (words.isPresent()) {
            return Optional.of(upcoming(words.get()));
        }
        return status == EventStatus.HAPPENED ? Optional.of(today) : Optional.empty();
    }

    /** How exact the date is, where there is one. */
    Optional<DatePrecision> precision() {
        return date().map(_ -> words.map(DateWords::precision).orElse(DatePrecision.DAY));
    }

    /** "will meet on Thursday" is the Thursday to come. */
    private LocalDate upcoming(DateWords words) {
        boolean behind = status == EventStatus.PLANNED
                && words.precision() == DatePrecision.DAY
                && words.date().isBefore(today)
                && words.date().isAfter(today.minusWeeks(1));
        return behind ? words.date().plusWeeks(1) : words.date();
    }
}
