package org.chancery.store.database.statistics;

/**
 * A value of a dimension in two periods.
 *
 * @param first events in the first period
 * @param second events in the second
 * @param change second less first
 */
public record Compared(String value, long first, long second, long change) {}
