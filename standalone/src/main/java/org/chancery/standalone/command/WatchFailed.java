package org.chancery.standalone.command;

import com.launchdarkly.eventsource.StreamHttpErrorException;
import java.net.URI;

/** The stream cannot be opened; the message says why. */
final class WatchFailed extends RuntimeException {
    private WatchFailed(String message, Throwable cause) {
        super(message, cause);
    }

    static WatchFailed refused(URI url, StreamHttpErrorException cause) {
        return new WatchFailed(
                "%s answers %d: a filter is invalid, or this is not a store service.".formatted(url, cause.getCode()),
                cause);
    }

    static WatchFailed unanswered(URI url, Throwable cause) {
        return new WatchFailed(
                "No store service answers at %s; start one with ./chancery up, or set its address with --url."
                        .formatted(url),
                cause);
    }
}
