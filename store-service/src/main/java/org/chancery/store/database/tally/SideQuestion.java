package org.chancery.store.database.tally;

import static java.time.temporal.TemporalAdjusters.firstDayOfNextMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfNextYear;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.store.database.question.Conditions;
import org.chancery.store.filter.AskedScope;
import org.chancery.store.filter.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the tallies by sides, and of the events of days beside whole months.
 *
 * @param quad the only class that counts, if not all do
 */
public record SideQuestion(Conditions conditions, Optional<Integer> quad, List<EventFilter> besides) {
    /** Of the calendar of the database, and beyond. */
    private static final LocalDate FIRST = LocalDate.of(-4712, 1, 1);

    private static final LocalDate END = LocalDate.of(5_874_897, 1, 1);

    /** Nothing if it asks for what is not tallied by sides, such as types, or if there is no whole month in it. */
    public static Optional<SideQuestion> of(EventFilter filter) {
        var quads = filter.quad();
        boolean isTallied = filter.type().isEmpty()
                && (quads.isEmpty() || quads.size() == 1 && quads.getFirst() >= 1 && quads.getFirst() <= 4)
                && TalliedFilter.isOne(filter);
        return isTallied ? of(filter, months(filter)) : Optional.empty();
    }

    private static Optional<SideQuestion> of(EventFilter filter, Months months) {
        return months.from().isBefore(months.end())
                ? Optional.of(new SideQuestion(
                        conditions(filter, months), filter.quad().stream().findFirst(), besides(filter, months)))
                : Optional.empty();
    }

    /** A statement that counts all events, or those of the class, which have columns of their own. */
    public String counting(String statement) {
        return quad.map(one -> IntStream.rangeClosed(1, 4)
                        .filter(other -> other != one)
                        .mapToObj("sum(quad%d)"::formatted)
                        .reduce(statement, (some, other) -> some.replace(other, "0"))
                        .replace("EVENTS", "quad" + one)
                        .replace("GOLDSTEIN", "goldstein" + one))
                .orElseGet(() -> statement.replace("EVENTS", "events").replace("GOLDSTEIN", "goldstein"));
    }

    /** Whole months, before that of the end. */
    private record Months(LocalDate from, LocalDate end) {}

    private static Months months(EventFilter filter) {
        var to = filter.to();
        return new Months(
                atOrAfter(filter.from(), firstDayOfNextMonth(), FIRST),
                to == null ? END : to.plusDays(1).withDayOfMonth(1));
    }

    /** The first such day from this one on: it is one if it follows the day before. */
    private static LocalDate atOrAfter(@Nullable LocalDate day, TemporalAdjuster next, LocalDate ifAbsent) {
        return day == null ? ifAbsent : day.minusDays(1).with(next);
    }

    /** The days before and after the whole months. */
    private static List<EventFilter> besides(EventFilter filter, Months months) {
        var from = filter.from();
        var to = filter.to();
        var days = Stream.<EventFilter>builder();
        if (from != null && from.isBefore(months.from())) {
            days.add(filter.during(from, months.from().minusDays(1)));
        }
        if (to != null && !to.isBefore(months.end())) {
            days.add(filter.during(months.end(), to));
        }
        return days.build().toList();
    }

    private static Conditions conditions(EventFilter filter, Months months) {
        var all = new Conditions();
        addPeriods(all, months);
        all.add("scope = ?", filter.scope() == AskedScope.DOMESTIC ? "domestic" : "international");
        if (filter.from() != null || filter.to() != null) {
            all.add("not is_undated");
        }
        all.addIfAny("source && ?::text[]", filter.source());
        all.addIfAny("target && ?::text[]", filter.target());
        all.addIfAny("(source && ?::text[] or target && ?::text[])", filter.country());
        all.addIfAny("(source && ?::text[] or target && ?::text[])", filter.organisation());
        return all;
    }

    /** Years where they are whole, months before and after. */
    private static void addPeriods(Conditions all, Months months) {
        var firstYear = months.from().minusDays(1).with(firstDayOfNextYear());
        var lastYear = months.end().withDayOfYear(1);
        if (firstYear.isBefore(lastYear)) {
            all.add("""
                    (length = 'year' and start >= ? and start < ?
                        or length = 'month' and (start >= ? and start < ? or start >= ? and start < ?))""", firstYear, lastYear, months.from(), firstYear, lastYear, months.end());
        } else {
            all.add("length = 'month' and start >= ? and start < ?", months.from(), months.end());
        }
    }
}
