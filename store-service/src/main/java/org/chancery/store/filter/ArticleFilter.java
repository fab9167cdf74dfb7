package org.chancery.store.filter;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which articles to return; absent filters are ignored.
 *
 * @param country named by an event or through a leader
 * @param leader id of a leader
 * @param language BCP 47
 * @param from first day of publication
 * @param to last day of publication
 * @param publishedFrom the same as {@code from}, under the name that it has for events
 * @param publishedTo the same as {@code to}
 * @param q words in title and body
 */
public record ArticleFilter(
        List<String> country,
        List<String> issue,
        @Nullable String leader,
        @Nullable String outlet,
        @Nullable String language,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate publishedFrom,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate publishedTo,

        @Size(max = 200) @Nullable String q) {
    /** Takes an absent list for an empty one. */
    public ArticleFilter {
        country = Given.values(country);
        issue = Given.values(issue);
    }
}
