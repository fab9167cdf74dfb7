package org.chancery.store.alert;

import java.time.Instant;
import java.util.UUID;
import org.chancery.store.filter.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * A saved query that fires.
 *
 * @param webhook absent if its feed is all that tells of it
 */
public record Alert(
        String id,
        String name,
        EventFilter filter,
        Condition condition,
        @Nullable Webhook webhook,
        Instant createdAt) {
    /** A new one. */
    public static Alert of(String name, EventFilter filter, Condition condition, Instant now) {
        return new Alert(UUID.randomUUID().toString(), name, filter, condition, null, now);
    }

    /** The same, telling this target, or none. */
    public Alert telling(@Nullable Webhook target) {
        return new Alert(id, name, filter, condition, target, createdAt);
    }

    /** What another one says, in the place of this one. */
    public Alert replacedBy(Alert other) {
        return new Alert(id, other.name, other.filter, other.condition, other.webhook, createdAt);
    }
}
