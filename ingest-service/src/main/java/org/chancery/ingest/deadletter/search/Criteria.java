package org.chancery.ingest.deadletter.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.chancery.ingest.deadletter.letter.Letter;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters are wanted.
 *
 * @param topics in which of the dead-letter topics
 * @param states what was done with them
 * @param since the earliest time
 * @param until all are before this time
 */
public record Criteria(
        List<String> topics,
        Set<State> states,
        @Nullable String cause,
        @Nullable String article,
        @Nullable Instant since,
        @Nullable Instant until) {

    boolean fit(Letter letter, State state) {
        return states.contains(state)
                && (cause == null || cause.equals(letter.cause()))
                && (article == null || article.equals(letter.article()))
                && (since == null || !letter.at().isBefore(since))
                && (until == null || letter.at().isBefore(until));
    }
}
