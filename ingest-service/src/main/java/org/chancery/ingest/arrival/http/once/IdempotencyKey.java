package org.chancery.ingest.arrival.http.once;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header): a string in quotes; many clients leave these out. */
public final class IdempotencyKey {
    /** Its name. */
    public static final String HEADER = "Idempotency-Key";

    /** Printable ASCII without quotes and backslashes, which would need escapes. */
    private static final Pattern KEY = Pattern.compile("(\"?)([!#-\\[\\]-~ ]{1,200})\\1");

    private IdempotencyKey() {}

    /**
     * The key that a request has, if it has one.
     *
     * @throws OnceRefused if it has something else
     */
    public static Optional<String> of(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        var key = KEY.matcher(header.strip());
        if (!key.matches()) {
            throw OnceRefused.badKey();
        }
        return Optional.of(key.group(2));
    }
}
