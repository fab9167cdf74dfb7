package org.chancery.ingest.deadletter.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the words of a question; what is none of them is refused by the name of its parameter. */
final class Words {
    private Words() {}

    /** The values as they are written in a question. */
    static List<String> of(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static String oneOf(String name, String value, List<String> known) {
        if (!known.contains(value)) {
            throw new IllegalArgumentException("%s: must be one of %s".formatted(name, String.join(", ", known)));
        }
        return value;
    }

    static @Nullable Instant time(String name, @Nullable String value) {
        try {
            return value == null ? null : Instant.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(name + ": must be a time such as 2026-05-04T12:00:00Z", e);
        }
    }
}
