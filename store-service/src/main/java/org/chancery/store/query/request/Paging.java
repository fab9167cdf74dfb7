package org.chancery.store.query.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.chancery.store.database.Cursor;
import org.chancery.store.database.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * How much of a list, as it stands in a URL.
 *
 * @param cursor the {@code next} of the page before
 */
public record Paging(
        @Min(1) @Max(1000) @Nullable Integer limit,
        @Nullable String cursor) {
    private static final int DEFAULT_LIMIT = 50;

    /** The page that is asked for. */
    public PageRequest request() {
        return new PageRequest(size(), Optional.ofNullable(cursor).map(Paging::place));
    }

    private static Cursor place(String token) {
        return Cursor.of(token).orElseThrow(() -> new BadQuery("cursor", "is not one that this service gave"));
    }

    /** How many entries it may have. */
    public int size() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }
}
