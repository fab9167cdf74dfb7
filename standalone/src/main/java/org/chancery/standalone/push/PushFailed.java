package org.chancery.standalone.push;

/** The articles could not be pushed; the message says why. */
public final class PushFailed extends RuntimeException {
    PushFailed(String message) {
        super(message);
    }

    PushFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
