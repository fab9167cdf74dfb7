package org.chancery.kit.access.key;

/** The service does not start, because it is not clear who may use it; the message says what to set. */
public final class AccessUnclear extends RuntimeException {
    /** Says why. */
    public AccessUnclear(String message) {
        super(message);
    }

    AccessUnclear(String message, Throwable cause) {
        super(message, cause);
    }
}
