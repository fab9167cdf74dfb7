package org.chancery.store.database.statistics;

/**
 * A value of a dimension, and how many events have it.
 *
 * @param articles that report the events
 * @param goldstein mean
 */
public record Ranked(String value, long events, long articles, double goldstein) {}
