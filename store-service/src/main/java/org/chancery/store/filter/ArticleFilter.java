package org.chancery.store.filter;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param article id of the article
 * @param q words in title and body
 */
public record ArticleFilter(
        List<String> country,
        List<String> issue,
        @Nullable String leader,
        @Nullable String outlet,
        @Nullable String language,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate publishedFrom,
        @Nullable LocalDate publishedTo,
        @Nullable String article,
        @Size(max = 200) @Nullable String q) {
    private static final ArticleFilter NONE =
            new ArticleFilter(List.of(), List.of(), null, null, null, null, null, null, null, null, null);

    /** Takes an absent list for an empty one. */
    public ArticleFilter {
        country = Given.values(country);
        issue = Given.values(issue);
    }

    /** What it asks of an article that names a leader; what {@link LeaderFilter} asks of the mention under the same names is left out. */
    public ArticleFilter withoutMention() {
        return new ArticleFilter(
                List.of(), issue, leader, outlet, language, null, null, publishedFrom, publishedTo, article, q);
    }

    /** Whether it asks for anything in particular. */
    public boolean isGiven() {
        return !equals(NONE);
    }
}
