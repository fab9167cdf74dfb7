package org.chancery.store.database.statistics;

/**
 * How one party deals with another.
 *
 * @param source country or organisation that acts
 * @param target country or organisation that is acted upon
 * @param quad1 events of verbal cooperation
 * @param quad2 events of material cooperation
 * @param quad3 events of verbal conflict
 * @param quad4 events of material conflict
 * @param goldstein mean
 */
public record Dyad(
        String source, String target, long events, long quad1, long quad2, long quad3, long quad4, double goldstein) {}
