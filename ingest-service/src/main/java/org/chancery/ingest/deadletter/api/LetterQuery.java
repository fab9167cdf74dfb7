package org.chancery.ingest.deadletter.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.contract.DeadLetterHeaders.Failure;
import org.chancery.contract.Topics;
import org.chancery.ingest.deadletter.search.Criteria;
import org.chancery.ingest.deadletter.search.LetterCursor;
import org.chancery.ingest.deadletter.search.State;
import org.jspecify.annotations.Nullable;

/** Which dead letters somebody wants to see. */
record LetterQuery(
        @Parameter(description = "One dead-letter topic instead of all") @Nullable
        String topic,

        @Parameter(description = "malformed, invalid, unreadable or unstorable") @Nullable
        String cause,

        @Parameter(description = "Id of the article") @Nullable
        String article,

        @Parameter(description = "waiting, replayed, parked or any; by default waiting") @Nullable
        String state,

        @Parameter(description = "From this time on, ISO 8601 in UTC") @Nullable
        String since,

        @Parameter(description = "Before this time") @Nullable
        String until,

        @Parameter(description = "Most on a page, 1 to 500; by default 50") @Nullable
        String limit,

        @Parameter(description = "The next of an earlier answer") @Nullable
        String cursor) {
    private static final int MAX = 500;

    /** @throws IllegalArgumentException naming the parameter that is wrong */
    Criteria criteria() {
        return new Criteria(
                topics(), states(), knownCause(), article, Words.time("since", since), Words.time("until", until));
    }

    @Nullable
    LetterCursor from() {
        return cursor == null ? null : LetterCursor.parse(cursor);
    }

    int most() {
        var wanted = limit == null ? "50" : limit;
        if (!wanted.matches("[1-9]\\d{0,2}") || Integer.parseInt(wanted) > MAX) {
            throw new IllegalArgumentException("limit: must be 1 to " + MAX);
        }
        return Integer.parseInt(wanted);
    }

    private List<String> topics() {
        return topic == null ? Topics.ofDeadLetters() : List.of(Words.oneOf("topic", topic, Topics.ofDeadLetters()));
    }

    private Set<State> states() {
        if (state == null) {
            return EnumSet.of(State.WAITING);
        }
        return state.equals("any")
                ? EnumSet.allOf(State.class)
                : EnumSet.of(State.valueOf(
                        Words.oneOf("state", state, Words.of(State.values())).toUpperCase(Locale.ROOT)));
    }

    private @Nullable String knownCause() {
        return cause == null ? null : Words.oneOf("cause", cause, Words.of(Failure.values()));
    }
}
