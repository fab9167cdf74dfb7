package org.chancery.ingest.arrival.http;

/** What became of a push of one article. */
record Told(Outcome outcome, String id, int version) {}
