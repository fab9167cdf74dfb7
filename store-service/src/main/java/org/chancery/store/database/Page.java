package org.chancery.store.database;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list.
 *
 * @param next where the next page starts, none after the last
 */
public record Page<T>(List<RawJson<T>> items, Optional<Cursor> next) {
    public Page {
        items = List.copyOf(items);
    }
}
