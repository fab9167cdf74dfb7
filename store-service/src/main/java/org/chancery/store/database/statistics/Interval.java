package org.chancery.store.database.statistics;

import java.util.Locale;

/** The length of the steps of a timeline. */
public enum Interval {
    /** A day. */
    DAY,
    /** Monday to Sunday. */
    WEEK,
    /** A calendar month. */
    MONTH;

    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
