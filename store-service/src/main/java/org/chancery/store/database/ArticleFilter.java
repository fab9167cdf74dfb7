package org.chancery.store.database;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles; what is not given does not matter.
 *
 * @param country named by an event or through a leader
 * @param leader id of a leader
 * @param from first day of publication
 * @param to last day of publication
 * @param q words in the title
 */
public record ArticleFilter(
        List<String> country,
        List<String> issue,
        @Nullable String leader,
        @Nullable String outlet,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String q) {}
