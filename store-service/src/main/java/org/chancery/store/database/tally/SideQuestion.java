package org.chancery.store.database.tally;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.store.database.question.Conditions;
import org.chancery.store.filter.AskedScope;
import org.chancery.store.filter.EventFilter;

/**
 * What is asked of the tallies by sides, and of the events of days beside whole months.
 *
 * @param quad the only class that counts, if not all do
 */
public record SideQuestion(Conditions conditions, Optional<Integer> quad, List<EventFilter> besides) {
    /** Nothing if it asks for what is not tallied by sides, such as types, or if there is no whole month in it. */
    public static Optional<SideQuestion> of(EventFilter filter) {
        var quads = filter.quad();
        boolean isTallied = filter.type().isEmpty()
                && (quads.isEmpty() || quads.size() == 1 && quads.getFirst() >= 1 && quads.getFirst() <= 4)
                && TalliedFilter.isOne(filter);
        return isTallied ? of(filter, Months.of(filter)) : Optional.empty();
    }

    private static Optional<SideQuestion> of(EventFilter filter, Months months) {
        return months.isAny()
                ? Optional.of(new SideQuestion(
                        conditions(filter, months), filter.quad().stream().findFirst(), besides(filter, months)))
                : Optional.empty();
    }

    /** A statement that counts all events, or those of the class, which have columns of their own. */
    public String counting(String statement) {
        var suffix = quad.map(String::valueOf);
        return IntStream.rangeClosed(1, 4)
                .boxed()
                .reduce(
                        statement
                                .replace("EVENTS", suffix.map("quad"::concat).orElse("events"))
                                .replace("GOLDSTEIN", "goldstein" + suffix.orElse("")),
                        (some, one) -> some.replace("QUAD" + one, isCounted(one) ? "quad" + one : "0"),
                        (some, _) -> some);
    }

    private boolean isCounted(int one) {
        return quad.isEmpty() || quad.get() == one;
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
        months.addTo(all);
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
}
