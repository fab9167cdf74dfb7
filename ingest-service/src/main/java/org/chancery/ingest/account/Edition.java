package org.chancery.ingest.account;

import java.util.Comparator;

/**
 * An edition as the store meets it.
 *
 * @param article hash of its id
 * @param words hash of what a publisher may change
 * @param offset of its record in the raw topic
 */
record Edition(long article, int version, long words, long offset, String source) {
    private static final Comparator<Edition> ORDER =
            Comparator.comparingInt(Edition::version).thenComparingLong(Edition::offset);

    /** Whether it takes the place of the other one, whose text differs. */
    boolean revises(Edition held) {
        return words != held.words && ORDER.compare(this, held) > 0 || version > held.version;
    }
}
