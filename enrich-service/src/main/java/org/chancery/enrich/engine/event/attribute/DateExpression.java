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

    /** Whether it is long over. */
    boolean isBackground(LocalDate today) {
        return latest().isBefore(today.minusDays(BACKGROUND_DAYS));
    }

    private LocalDate latest() {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> date.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> date.with(TemporalAdjusters.lastDayOfYear());
        };
    }
}
