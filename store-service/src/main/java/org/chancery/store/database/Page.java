package org.chancery.store.database;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param items JSON documents
 * @param next where the next page starts, none after the last
 */
public record Page(List<String> items, Optional<Cursor> next) {
    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }
}
