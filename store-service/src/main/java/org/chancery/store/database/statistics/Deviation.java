package org.chancery.store.database.statistics;

/**
 * How far a value of a dimension is from what it usually is.
 *
 * @param events in the period
 * @param expected as many as in a period of this length in the days before, on average
 * @param score the difference in standard deviations, if events came at random at the rate of before: (events - expected) / √expected,
 *     where less than one expected event counts as one
 */
public record Deviation(String value, long events, double expected, double score) {}
