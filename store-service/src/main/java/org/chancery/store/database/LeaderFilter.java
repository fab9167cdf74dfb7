package org.chancery.store.database;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which leaders; what is not given does not matter.
 *
 * @param name how the name, or one word of it, starts
 * @param from first day of publication of the articles that count
 * @param to last day
 */
public record LeaderFilter(
        List<String> country,
        @Nullable String id,
        @Nullable String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
