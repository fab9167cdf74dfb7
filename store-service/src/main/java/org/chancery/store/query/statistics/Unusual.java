package org.chancery.store.query.statistics;

import java.time.LocalDate;
import java.util.List;
import org.chancery.store.database.statistics.Deviation;

/**
 * What is unusual in a period, the most unusual first.
 *
 * @param from first day of the period
 * @param to its last
 * @param beforeFrom first of the days that it is compared with
 * @param beforeTo the last of those
 */
record Unusual(LocalDate from, LocalDate to, LocalDate beforeFrom, LocalDate beforeTo, List<Deviation> values) {}
