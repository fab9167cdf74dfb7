package org.chancery.enrich.engine.event.attribute;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.contract.DatePrecision;
import org.chancery.contract.EventPlace;
import org.chancery.contract.EventStatus;

/**
 * Whether, when and where something is done.
 *
 * @param expression the date that the sentence gives
 * @param today when it is reported
 */
public record Circumstances(
        EventStatus status, Optional<DateExpression> expression, LocalDate today, Optional<EventPlace> place) {
    /** The same with another status. */
    public Circumstances as(EventStatus other) {
        return new Circumstances(other, expression, today, place);
    }

    /** The date that the words give; the day of publication for news without one; none for what is still to come. */
    public Optional<LocalDate> date() {
        if (expression.isPresent()) {
            return Optional.of(upcoming(expression.get()));
        }
        return status == EventStatus.HAPPENED ? Optional.of(today) : Optional.empty();
    }

    /** How exact the date is, where there is one. */
    public Optional<DatePrecision> precision() {
        return date().map(_ -> expression.map(DateExpression::precision).orElse(DatePrecision.DAY));
    }

    /** "will meet on Thursday" is the Thursday to come. */
    private LocalDate upcoming(DateExpression stated) {
        boolean past = status == EventStatus.PLANNED
                && stated.precision() == DatePrecision.DAY
                && stated.date().isBefore(today)
                && stated.date().isAfter(today.minusWeeks(1));
        return past ? stated.date().plusWeeks(1) : stated.date();
    }
}
