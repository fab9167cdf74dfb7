package org.chancery.ingest.deadletter.letter;

/** No dead letter stands there. */
public final class NoSuchLetter extends RuntimeException {
    private final boolean isGone;

    private NoSuchLetter(String reason, boolean isGone) {
        super(reason);
        this.isGone = isGone;
    }

    static NoSuchLetter never(String reason) {
        return new NoSuchLetter(reason, false);
    }

    static NoSuchLetter anyMore(String reason) {
        return new NoSuchLetter(reason, true);
    }

    /** Whether one stood there once. */
    public boolean isGone() {
        return isGone;
    }
}
