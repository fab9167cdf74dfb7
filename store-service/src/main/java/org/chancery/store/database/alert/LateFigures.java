package org.chancery.store.database.alert;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.chancery.store.alert.Alert;
import org.chancery.store.alert.Condition;
import org.springframework.stereotype.Component;

/** What is reported after midnight counts for the day that it is about. */
@Component
class LateFigures {
    /** How long reports of a day are waited for. */
    private static final int DAYS = 2;

    private final Figures figures;
    private final Firings firings;

    LateFigures(Figures figures, Firings firings) {
        this.figures = figures;
        this.firings = firings;
    }

    /** Notes figures of days before this one that have become too high, and says how many. */
    int add(Alert alert, Condition.OnFigure condition, LocalDate today) {
        return IntStream.rangeClosed(1, DAYS)
                .mapToObj(days -> today.minusDays(DAYS + 1L - days))
                .filter(day -> isNew(alert, condition, day))
                .flatMap(day -> figures.tooHigh(condition, alert.filter(), day).stream())
                .mapToInt(figure -> firings.addFigure(alert, figure))
                .sum();
    }

    /** Days in a row fire once, and not again if the alert has fired because of the next day already. */
    private boolean isNew(Alert alert, Condition.OnFigure condition, LocalDate day) {
        return !day.isBefore(LocalDate.ofInstant(alert.createdAt(), ZoneOffset.UTC))
                && !firings.hasFigure(alert, day.plusDays(1))
                && figures.tooHigh(condition, alert.filter(), day.minusDays(1)).isEmpty();
    }
}
