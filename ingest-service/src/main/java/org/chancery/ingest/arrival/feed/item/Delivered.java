package org.chancery.ingest.arrival.feed.item;

import java.util.List;
import org.chancery.ingest.arrival.feed.list.LatestItem;
import org.jspecify.annotations.Nullable;

/**
 * What became of the items of a document.
 *
 * @param marks of all that are settled, now or before
 * @param fresh those settled now, newest first
 * @param isWhole whether all of them are settled
 * @param unkept why items were not kept, if any were not
 */
public record Delivered(
        List<String> marks,
        List<LatestItem> fresh,
        boolean isWhole,
        @Nullable String unkept) {
    public Delivered {
        marks = List.copyOf(marks);
        fresh = List.copyOf(fresh);
    }
}
