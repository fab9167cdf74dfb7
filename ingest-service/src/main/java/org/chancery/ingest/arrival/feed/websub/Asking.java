package org.chancery.ingest.arrival.feed.websub;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it goes with asking the hub.
 *
 * @param pending whether it was asked, and has not come back to confirm
 * @param dueAt when it is asked next
 * @param tries in a row that it has not confirmed
 * @param reason why the last one failed, if it said so
 */
public record Asking(
        boolean pending, Instant dueAt, int tries, @Nullable String reason) {
    public Asking {
        requireNonNull(dueAt, "dueAt");
    }

    static Asking at(Instant dueAt) {
        return new Asking(false, dueAt, 0, null);
    }

    boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    /** The same, for the time being in vain. */
    Asking again(Instant dueAt) {
        return new Asking(true, dueAt, tries + 1, reason);
    }

    /** The same, which has failed. */
    Asking failed(String reason) {
        return new Asking(pending, dueAt, tries, reason);
    }
}
