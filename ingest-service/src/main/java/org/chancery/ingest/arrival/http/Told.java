package org.chancery.ingest.arrival.http;

/** The outcome of pushing one article. */
record Told(String outcome, String id, int version) {}
