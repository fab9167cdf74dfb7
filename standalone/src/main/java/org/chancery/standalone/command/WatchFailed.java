package org.chancery.standalone.command;

/** The stream cannot be opened; the message says why. */
final class WatchFailed extends RuntimeException {
    WatchFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
