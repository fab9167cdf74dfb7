package org.chancery.store.database.question;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.store.filter.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * The days on which happenings are of which a report is asked for, and the time in which they were reported. Those of which nobody knows
 * that all reports are of one day, and came soon before it or after, have an index of their own.
 */
record Around(EventFilter filter) {
    /** A report that names no day but a month is of its first day, next to which another may be. */
    private static final int BESIDE = 2;

    /**
     * What is reported later or earlier is far off. Reports of one happening are not even so far apart: each is next to one of the twenty that
     * it is compared with.
     */
    private static final int SOON = 31;

    private static final String DAY = "happening_day(document)";

    /** The last of these days, if there is one. */
    Optional<LocalDate> last() {
        return Stream.of(moved(filter.to(), BESIDE), moved(filter.publishedTo(), SOON))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private Optional<LocalDate> first() {
        return Stream.of(moved(filter.from(), -BESIDE), moved(filter.publishedFrom(), -SOON))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    private static Optional<LocalDate> moved(@Nullable LocalDate day, int days) {
        return Optional.ofNullable(day).map(one -> one.plusDays(days));
    }

    /** Of these days, and reported soon after them. */
    Conditions near() {
        var all = new Conditions();
        all.add("not ended");
        first().ifPresent(day -> all.add(DAY + " >= ?", day));
        last().ifPresent(day -> all.add(
                DAY + " <= ? and last_report < ?",
                day,
                day.plusDays(SOON + 1).atStartOfDay().atOffset(ZoneOffset.UTC)));
        return all;
    }

    /** Far off, whenever it was reported. */
    Conditions farOff() {
        var all = new Conditions();
        all.add("not ended and (parts is null or is_far_off(document))");
        moved(filter.from(), -SOON).ifPresent(day -> all.add("(%1$s is null or %1$s >= ?)".formatted(DAY), day));
        moved(filter.to(), SOON).ifPresent(day -> all.add("(%1$s is null or %1$s <= ?)".formatted(DAY), day));
        return all;
    }
}
