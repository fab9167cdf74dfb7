package org.chancery.ingest.deadletter.api;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the words of a question; what is none of them is refused by the name of its parameter. */
final class Words {
    private static final int MAX_SECONDS = 60;
    private static final int MAX_TEXT = 500;

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

    static Duration seconds(String name, int seconds) {
        if (seconds < 0 || seconds > MAX_SECONDS) {
            throw new IllegalArgumentException("%s: must be 0 to %d seconds".formatted(name, MAX_SECONDS));
        }
        return Duration.ofSeconds(seconds);
    }

    static String text(String name, String value) {
        if (value.isBlank() || value.length() > MAX_TEXT) {
            throw new IllegalArgumentException("%s: must have 1 to %d characters".formatted(name, MAX_TEXT));
        }
        return value.strip();
    }

    /** To the millisecond, which is what the broker counts in. */
    static @Nullable Instant time(String name, @Nullable String value) {
        try {
            return value == null
                    ? null
                    : Instant.ofEpochMilli(Instant.parse(value).toEpochMilli());
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(name + ": must be a time such as 2026-05-04T12:00:00Z", e);
        }
    }
}
