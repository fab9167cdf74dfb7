package org.chancery.store.query.request;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** How many entries of a ranking, as it stands in a URL. */
public record Limit(@Min(1) @Max(1000) @Nullable Integer limit) {
    private static final int DEFAULT = 50;

    /** What was asked for, or the usual. */
    public int size() {
        return limit == null ? DEFAULT : limit;
    }
}
