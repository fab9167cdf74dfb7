package org.chancery.store.filter;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a repeated filter. */
final class Given {
    private Given() {}

    /** Those that were given: a filter that is absent is null, and {@code type=} beside another value is a null among them. */
    static <T> List<T> values(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
