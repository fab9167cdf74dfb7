package org.chancery.ingest.deadletter.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.chancery.ingest.deadletter.letter.Letter;
import org.chancery.ingest.deadletter.mark.Mark;
import org.chancery.ingest.deadletter.search.State;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter without its record.
 *
 * @param id topic/partition/offset, which is also its path
 * @param at when the broker got it
 * @param cause malformed, invalid, unreadable or unstorable
 * @param stage the service that gave up
 * @param article the id of the article, if it could be read
 * @param reason why it gave up
 * @param bytes length of the payload
 * @param state waiting, replayed or parked
 * @param handledAt when it was replayed or parked
 * @param parkedBecause the reason given then
 * @param replayedTo where its record was published again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterView(
        String id,
        Instant at,
        @Nullable String cause,
        @Nullable String stage,
        @Nullable String article,
        @Nullable String reason,
        int bytes,
        String state,
        @Nullable Instant handledAt,
        @Nullable String parkedBecause,
        @Nullable String replayedTo) {

    static LetterView of(Letter letter, Optional<Mark> mark) {
        return new LetterView(
                letter.place().toString(),
                letter.at(),
                letter.cause(),
                letter.stage(),
                letter.article(),
                letter.reason(),
                letter.bytes(),
                State.of(mark).toString(),
                mark.map(Mark::at).orElse(null),
                mark.map(Mark::reason).orElse(null),
                mark.map(Mark::to).orElse(null));
    }
}
