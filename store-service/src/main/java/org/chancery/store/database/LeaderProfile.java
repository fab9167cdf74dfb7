package org.chancery.store.database;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.chancery.contract.ArticleReference;
import org.chancery.contract.Role;
import org.jspecify.annotations.Nullable;

/**
 * A leader, as articles have named them, with whom and about what, and in whose words.
 *
 * @param offices those that articles name, the latest first
 * @param timeline by month of publication
 * @param counterparts the other sides of the events in which they take part, the most frequent first
 * @param issues of those events, the most frequent first
 * @param quotes sentences of the latest articles that report what the leader has said, and have words in quotation marks
 */
public record LeaderProfile(
        @JsonUnwrapped ListedLeader leader,
        List<Office> offices,
        List<Month> timeline,
        List<Count> counterparts,
        List<Count> issues,
        List<Quote> quotes) {
    /** An office under which articles name the leader, and when. */
    public record Office(
            @Nullable String office, Role role, int articles, OffsetDateTime firstSeen, OffsetDateTime lastSeen) {}

    /** How many articles of a month name the leader. */
    public record Month(LocalDate month, int articles) {}

    /** In how many events a country, an organisation or an issue stands beside the leader. */
    public record Count(String id, int events) {}

    /**
     * What an article quotes.
     *
     * @param words each that stands in quotation marks in the sentence
     * @param event the id of what the sentence reports
     */
    public record Quote(List<String> words, String sentence, String event, ArticleReference article) {
        public Quote {
            words = List.copyOf(words);
        }
    }
}
