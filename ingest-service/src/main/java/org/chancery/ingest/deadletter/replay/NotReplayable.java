package org.chancery.ingest.deadletter.replay;

/** The record of a dead letter cannot be published again. */
public final class NotReplayable extends RuntimeException {
    NotReplayable(String reason) {
        super(reason);
    }
}
