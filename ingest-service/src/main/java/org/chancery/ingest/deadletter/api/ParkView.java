package org.chancery.ingest.deadletter.api;

import java.time.Instant;

/** A dead letter that was parked. */
record ParkView(String id, String state, Instant handledAt, String parkedBecause) {}
