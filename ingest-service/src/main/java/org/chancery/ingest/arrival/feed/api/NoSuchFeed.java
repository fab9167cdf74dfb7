package org.chancery.ingest.arrival.feed.api;

/** Somebody asked for a feed that is not on the list. */
final class NoSuchFeed extends RuntimeException {
    NoSuchFeed(String id) {
        super("no feed has the id '" + id + "'");
    }
}
