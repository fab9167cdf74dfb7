package org.chancery.store.database.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.contract.EventType;
import org.chancery.store.database.question.Conditions;
import org.chancery.store.database.tally.Months;
import org.chancery.store.database.tally.TalliedFilter;
import org.chancery.store.database.tally.TallyRole;
import org.chancery.store.filter.AskedScope;
import org.chancery.store.filter.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the tallies by day.
 *
 * @param value by which is counted, as SQL
 * @param suffix of the columns that count articles: an article with two types counts once for all, and once for each of them
 * @param months those of its days of which tallies of months and years tell the same of everybody; nothing if it is not about everybody
 */
record DayQuestion(Conditions conditions, String value, String suffix, Optional<Months> months) {
    /** Nothing if it asks for what is not tallied by day, such as events of one party with another. */
    static Optional<DayQuestion> of(EventFilter filter, @Nullable Dimension by) {
        boolean isByType = by == Dimension.TYPE || !filter.type().isEmpty();
        boolean isByQuad = by == Dimension.QUAD || !filter.quad().isEmpty();
        boolean isOneKind = !(isByType && isByQuad)
                && (by == Dimension.TYPE || filter.type().size() <= 1)
                && (by == Dimension.QUAD || filter.quad().size() <= 1);
        if (!isOneKind || !TalliedFilter.isOne(filter)) {
            return Optional.empty();
        }
        var suffix = isByType ? "_of_type" : isByQuad ? "_of_quad" : "";
        return value(by)
                .flatMap(value -> role(filter, by)
                        .map(role -> new DayQuestion(
                                conditions(filter, role),
                                value,
                                suffix,
                                Optional.of(Months.of(filter))
                                        .filter(_ -> role.parties().isEmpty()))));
    }

    /** Which of the articles that go on for several months it is about. */
    String kind() {
        return suffix.isEmpty() ? "all" : suffix.substring("_of_".length());
    }

    private static Optional<String> value(@Nullable Dimension by) {
        return switch (by) {
            case null -> Optional.of("null::text");
            case TYPE -> Optional.of("type");
            case QUAD -> Optional.of("quad::text");
            case PARTY, SOURCE, TARGET -> Optional.of("party");
            case MODE, STATUS, OUTLET, LANGUAGE, PLACE, LEADER, ISSUE -> Optional.empty();
        };
    }

    /** Each event is tallied under each of its parties by itself. */
    private static Optional<TallyRole> role(EventFilter filter, @Nullable Dimension by) {
        var asked = Stream.of(
                        new TallyRole("party", filter.country()),
                        new TallyRole("party", filter.organisation()),
                        new TallyRole("source", filter.source()),
                        new TallyRole("target", filter.target()))
                .filter(role -> !role.parties().isEmpty())
                .toList();
        return switch (by) {
            case PARTY, SOURCE, TARGET -> asked.isEmpty() ? Optional.of(TallyRole.ofEverybody(by)) : Optional.empty();
            case null, default ->
                asked.isEmpty()
                        ? Optional.of(new TallyRole("all", List.of("")))
                        : asked.stream()
                                .filter(role ->
                                        asked.size() == 1 && role.parties().size() == 1)
                                .findFirst();
        };
    }

    private static Conditions conditions(EventFilter filter, TallyRole role) {
        var all = new Conditions();
        all.add("role = ?", role.name());
        all.addIfAny("party = any(?::text[])", role.parties());
        all.add("scope = ?", filter.scope() == AskedScope.DOMESTIC ? "domestic" : "international");
        all.addIfAny(
                "type = any(?::text[])",
                filter.type().stream().map(EventType::name).toList());
        if (!filter.quad().isEmpty()) {
            all.add("quad = any(?::integer[])", (Object) filter.quad().toArray(Integer[]::new));
        }
        all.addIfGiven("day >= ? and not is_undated", filter.from());
        all.addIfGiven("day <= ? and not is_undated", filter.to());
        return all;
    }
}
