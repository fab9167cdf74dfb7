package org.chancery.ingest.arrival.feed.api;

/** What somebody asks cannot be answered yet, or not at this moment. */
final class NotNow extends RuntimeException {
    NotNow(String reason) {
        super(reason);
    }
}
