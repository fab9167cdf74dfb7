package org.chancery.standalone.promise.chaos.outside;

/** An event that the database has as live, and the sentence that tells it. */
public record StoredEvent(String id, String article, String sentence) {}
