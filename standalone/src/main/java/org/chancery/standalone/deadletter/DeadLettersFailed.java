package org.chancery.standalone.deadletter;

/** The service could not be asked, or refused; the message says why. */
public final class DeadLettersFailed extends RuntimeException {
    private final boolean isRefusal;

    private DeadLettersFailed(String message, boolean isRefusal) {
        super(message);
        this.isRefusal = isRefusal;
    }

    static DeadLettersFailed refused(String message) {
        return new DeadLettersFailed(message, true);
    }

    static DeadLettersFailed unreachable(String message) {
        return new DeadLettersFailed(message, false);
    }

    /** Whether there is a service, which refused. */
    public boolean isRefusal() {
        return isRefusal;
    }
}
