package org.chancery.store.database.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.store.filter.AskedScope;
import org.chancery.store.filter.EventFilter;
import org.jspecify.annotations.Nullable;

/** Filters that ask for nothing but what the tallies know. */
public final class TalliedFilter {
    /** Years that any calendar has; whoever asks for others is told so by the database. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9990, 12, 31);

    private TalliedFilter() {}

    /** Whether this is one, of one scope and of days that any calendar has. */
    public static boolean isOne(EventFilter filter) {
        return filter.scope() != AskedScope.ALL
                && Stream.of(filter.from(), filter.to()).allMatch(TalliedFilter::isUsual)
                && filter.equals(known(filter));
    }

    private static boolean isUsual(@Nullable LocalDate day) {
        return day == null || !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    private static EventFilter known(EventFilter filter) {
        return new EventFilter(
                filter.country(),
                filter.source(),
                filter.target(),
                filter.organisation(),
                filter.type(),
                List.of(),
                filter.quad(),
                List.of(),
                List.of(),
                List.of(),
                null,
                filter.from(),
                filter.to(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                filter.scope());
    }
}
