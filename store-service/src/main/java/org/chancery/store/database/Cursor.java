package org.chancery.store.database;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** The place of a row in a list that is sorted by date and id, the latest first. */
public record Cursor(Instant datedAt, String id) {
    /** Opaque to those who hold it. */
    public String token() {
        var text = datedAt + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor that a token stands for; nothing if the token is none of ours. */
    public static Optional<Cursor> of(String token) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            int blank = text.indexOf(' ');
            return Optional.of(new Cursor(Instant.parse(text.substring(0, blank)), text.substring(blank + 1)));
        } catch (DateTimeException | IndexOutOfBoundsException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
