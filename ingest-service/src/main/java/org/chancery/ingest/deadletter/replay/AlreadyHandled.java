package org.chancery.ingest.deadletter.replay;

import org.chancery.ingest.deadletter.letter.LetterPlace;
import org.chancery.ingest.deadletter.mark.Mark;

/** Somebody handled the dead letter before, or is about to. */
public final class AlreadyHandled extends RuntimeException {
    private final boolean isAtThisMoment;

    private AlreadyHandled(String reason, boolean isAtThisMoment) {
        super(reason);
        this.isAtThisMoment = isAtThisMoment;
    }

    static AlreadyHandled as(LetterPlace letter, Mark mark) {
        var how = mark.to() == null ? "reason: " + mark.reason() : "to " + mark.to();
        return new AlreadyHandled("%s was %s at %s (%s)".formatted(letter, mark.action(), mark.at(), how), false);
    }

    static AlreadyHandled atThisMoment(LetterPlace letter) {
        return new AlreadyHandled(
                "somebody else handles %s, or its neighbour, at this moment; look at it again".formatted(letter), true);
    }

    /** Whether somebody is about to, with this letter or its neighbour. */
    public boolean isAtThisMoment() {
        return isAtThisMoment;
    }
}
