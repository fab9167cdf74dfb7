package org.chancery.standalone.push;

/** The ingest service does not take the articles at all; the message says why. */
public final class PushFailed extends RuntimeException {
    PushFailed(String message) {
        super(message);
    }

    PushFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
