package org.chancery.enrich.engine.event.attribute;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.chancery.contract.DatePrecision;
import org.chancery.enrich.engine.text.TokenSpan;

/** Words that give a date, from their first token up to the one before {@code end}. */
public record DateExpression(int first, int end, LocalDate date, DatePrecision precision, boolean isFuture)
        implements TokenSpan {
    /** What is older is background. */
    private static final int BACKGROUND_DAYS = 31;

    /** A month that is named without its day is often the last act of the same affair. */
    private static final int BACKGROUND_MONTH_DAYS = 120;

    /** Whether it is long over. */
    boolean isBackground(LocalDate today) {
        int days = precision == DatePrecision.MONTH ? BACKGROUND_MONTH_DAYS : BACKGROUND_DAYS;
        return latest().isBefore(today.minusDays(days));
    }

    private LocalDate latest() {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> date.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> date.with(TemporalAdjusters.lastDayOfYear());
        };
    }
}
