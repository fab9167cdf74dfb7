package org.chancery.store.database.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A period, both ends included. */
public record Days(LocalDate from, LocalDate to) {
    /** So many days that end where these begin. */
    Days before(int days) {
        return new Days(from.minusDays(days), from.minusDays(1));
    }

    /** How many they are. */
    long length() {
        return from.until(to, ChronoUnit.DAYS) + 1;
    }

    LocalDate earlier(Days other) {
        return from.isBefore(other.from) ? from : other.from;
    }

    LocalDate later(Days other) {
        return to.isAfter(other.to) ? to : other.to;
    }
}
