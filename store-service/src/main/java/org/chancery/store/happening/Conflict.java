package org.chancery.store.happening;

import java.util.List;

/**
 * What reports of one happening say differently.
 *
 * @param about {@code status}, {@code date}, {@code place}, or the noun that numbers stand before
 * @param versions what they say, each with the events that say so
 */
public record Conflict(String about, List<Version> versions) {
    /**
     * One of the things said.
     *
     * @param value as the reports have it
     * @param reports how many say so
     * @param events ids of the first of them
     */
    public record Version(String value, int reports, List<String> events) {}

    public Conflict {
        versions = List.copyOf(versions);
    }
}
