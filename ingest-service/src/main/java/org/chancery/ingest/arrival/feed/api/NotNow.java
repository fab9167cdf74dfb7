package org.chancery.ingest.arrival.feed.api;

/** What somebody asks cannot be answered yet. */
final class NotNow extends RuntimeException {
    NotNow(String reason) {
        super(reason);
    }
}
