package org.chancery.ingest.arrival.feed.format;

/** A document is not a feed, or exceeds a limit; the message says why. */
final class FeedUnreadable extends RuntimeException {
    FeedUnreadable(String reason) {
        super(reason);
    }

    FeedUnreadable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
