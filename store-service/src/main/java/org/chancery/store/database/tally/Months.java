package org.chancery.store.database.tally;

import static java.time.temporal.TemporalAdjusters.firstDayOfNextMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfNextYear;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import org.chancery.store.database.question.Conditions;
import org.chancery.store.filter.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * The whole months among the days that are asked for.
 *
 * @param end the first day after them
 */
public record Months(LocalDate from, LocalDate end) {
    /** Of the calendar of the database, and beyond. */
    private static final LocalDate FIRST = LocalDate.of(-4712, 1, 1);

    private static final LocalDate END = LocalDate.of(5_874_897, 1, 1);

    /** Those that this filter asks for. */
    public static Months of(EventFilter filter) {
        var to = filter.to();
        return new Months(
                atOrAfter(filter.from(), firstDayOfNextMonth(), FIRST),
                to == null ? END : to.plusDays(1).withDayOfMonth(1));
    }

    boolean isAny() {
        return from.isBefore(end);
    }

    /** The first such day from this one on: it is one if it follows the day before. */
    private static LocalDate atOrAfter(@Nullable LocalDate day, TemporalAdjuster next, LocalDate ifAbsent) {
        return day == null ? ifAbsent : day.minusDays(1).with(next);
    }

    /** Restricts tallies of months and years to years where they are whole, and months before and after. */
    public void addTo(Conditions all) {
        var firstYear = from.minusDays(1).with(firstDayOfNextYear());
        var lastYear = end.withDayOfYear(1);
        if (firstYear.isBefore(lastYear)) {
            all.add("""
                    (length = 'year' and start >= ? and start < ?
                        or length = 'month' and (start >= ? and start < ? or start >= ? and start < ?))""", firstYear, lastYear, from, firstYear, lastYear, end);
        } else {
            all.add("length = 'month' and start >= ? and start < ?", from, end);
        }
    }
}
