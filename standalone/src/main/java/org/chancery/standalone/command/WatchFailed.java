package org.chancery.standalone.command;

/** There is no stream to watch; the message says why. */
final class WatchFailed extends RuntimeException {
    WatchFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
