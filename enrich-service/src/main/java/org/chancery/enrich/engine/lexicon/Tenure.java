package org.chancery.enrich.engine.lexicon;

import java.time.LocalDate;

/**
 * One person in one office.
 *
 * @param from first day
 * @param until first day after; {@link LocalDate#MAX} while it lasts
 */
public record Tenure(Person person, Office office, LocalDate from, LocalDate until, boolean acting) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
