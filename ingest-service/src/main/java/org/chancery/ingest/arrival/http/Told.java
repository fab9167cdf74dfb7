package org.chancery.ingest.arrival.http;

/** What became of the one article of a push. */
record Told(String outcome, String id, int version) {}
