package org.chancery.store.broker;

/** How many records a dead-letter topic holds, those included that were replayed or parked since. */
public record DeadLetterCount(String topic, long records) {}
