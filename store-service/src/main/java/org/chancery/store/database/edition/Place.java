package org.chancery.store.database.edition;

import java.util.Comparator;
import org.chancery.contract.EnrichedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Where an edition stands among those of its article: the later one holds.
 *
 * @param offset of its record in the raw topic; without one it stands before all others of its version
 */
public record Place(int version, @Nullable Long offset) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::version).thenComparingLong(Place::position);

    /** Where an edition stands. */
    public static Place of(EnrichedArticle edition) {
        return new Place(edition.article().version(), edition.offset());
    }

    private long position() {
        return offset == null ? Long.MIN_VALUE : offset;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
