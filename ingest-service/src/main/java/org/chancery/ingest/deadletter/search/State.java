package org.chancery.ingest.deadletter.search;

import java.util.Locale;
import java.util.Optional;
import org.chancery.ingest.deadletter.mark.Mark;

/** What was done with dead letters. */
public enum State {
    WAITING,
    REPLAYED,
    PARKED;

    public static State of(Optional<Mark> mark) {
        return mark.map(found -> found.action() == Mark.Action.PARKED ? PARKED : REPLAYED)
                .orElse(WAITING);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
