package org.chancery.store.database.stream;

/**
 * The changes of happenings that are there.
 *
 * @param last number of the latest one, 0 if there was none
 * @param forgotten number of the latest one that is deleted
 */
public record ChangeExtent(long last, long forgotten) {
    /** Whether nothing of what came after this change is deleted. A later one than the last is of another database. */
    public boolean hasAllAfter(long change) {
        return change >= forgotten && change <= last;
    }
}
