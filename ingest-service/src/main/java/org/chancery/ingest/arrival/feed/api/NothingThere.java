package org.chancery.ingest.arrival.feed.api;

/** A feed that somebody wants to look at cannot be fetched or read. */
final class NothingThere extends RuntimeException {
    NothingThere(String reason) {
        super(reason);
    }
}
