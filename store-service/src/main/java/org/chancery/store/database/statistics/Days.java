package org.chancery.store.database.statistics;

import java.time.LocalDate;

/** A period, both ends included. */
public record Days(LocalDate from, LocalDate to) {
    LocalDate earlier(Days other) {
        return from.isBefore(other.from) ? from : other.from;
    }

    LocalDate later(Days other) {
        return to.isAfter(other.to) ? to : other.to;
    }
}
