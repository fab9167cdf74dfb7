package org.chancery.ingest.deadletter.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chancery.ingest.deadletter.letter.LetterPlace;
import org.chancery.ingest.deadletter.replay.Replays.Replayed;
import org.jspecify.annotations.Nullable;

/**
 * What became of a dead letter that was replayed.
 *
 * @param id of the dead letter
 * @param replayedTo where its record was published again
 * @param became stored, enriched, in_flight or dead_lettered, as far as it was followed
 * @param at where it stands: the record, its enriched article, or its new dead letter
 * @param cause of its new death
 * @param reason of its new death
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplayView(
        String id,
        String replayedTo,
        String became,
        String at,
        @Nullable String cause,
        @Nullable String reason) {
    static ReplayView of(LetterPlace letter, Replayed replayed) {
        var outcome = replayed.outcome();
        return new ReplayView(
                letter.toString(),
                replayed.to().toString(),
                outcome.became().toString(),
                outcome.at(),
                outcome.cause(),
                outcome.reason());
    }
}
