package org.chancery.store.filter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which leaders to return; absent filters are ignored.
 *
 * @param name how the name, or one word of it, starts
 * @param from first day of publication of the articles that count
 * @param to last day
 */
public record LeaderFilter(
        List<String> country,
        @Nullable String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** Takes an absent list for an empty one. */
    public LeaderFilter {
        country = Given.values(country);
    }
}
