package org.chancery.ingest.deadletter.api;

import java.time.Instant;
import org.chancery.ingest.deadletter.letter.LetterPlace;
import org.chancery.ingest.deadletter.mark.Mark;
import org.chancery.ingest.deadletter.search.State;

/** A dead letter that was parked. */
record ParkView(String id, String state, Instant handledAt, String parkedBecause) {
    static ParkView of(LetterPlace letter, Mark mark, String reason) {
        return new ParkView(letter.toString(), State.PARKED.toString(), mark.at(), reason);
    }
}
