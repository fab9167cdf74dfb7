package org.chancery.standalone.promise.chaos.producer;

import java.util.Locale;

/** What a producer may push. */
public enum Kind {
    /** The first edition. */
    NEW,
    /** The first edition, to both ingest services at once. */
    TWIN,
    /** The latest edition once more. */
    DOUBLE,
    /** Other words. */
    CORRECTION,
    /** Two corrections at once, one to each ingest service; either may win. */
    RIVAL,
    /** Takes the article back. */
    CANCELLATION,
    /** A correction that was cut off on its way. */
    MALFORMED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
