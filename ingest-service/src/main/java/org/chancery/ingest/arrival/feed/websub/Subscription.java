package org.chancery.ingest.arrival.feed.websub;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.chancery.ingest.arrival.feed.format.Offer;
import org.jspecify.annotations.Nullable;

/**
 * What there is between one feed and its hub.
 *
 * @param id of the feed
 * @param partition of the feed in the list, also when it is there no more: whoever has it talks to the hub
 * @param base of the address that the hub was given
 * @param ending whether the feed offers it no more
 * @param until when the hub pushes if nobody asks again, none if it has not confirmed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subscription(
        String id,
        int partition,
        Offer offer,
        String base,
        Keys keys,
        boolean ending,
        Asking asking,
        @Nullable Instant until) {
    public Subscription {
        requireNonNull(id, "id");
        requireNonNull(offer, "offer");
        requireNonNull(base, "base");
        requireNonNull(keys, "keys");
        requireNonNull(asking, "asking");
    }

    boolean isHeld(Instant now) {
        return until != null && until.isAfter(now);
    }

    /** Whether the hub may come back to confirm: another instance may have asked it a moment ago. */
    boolean isAwaited(Instant now) {
        return asking.pending() || asking.isDue(now);
    }

    /** The same, about to be asked for under this address. */
    Subscription asked(String base, Instant again) {
        return new Subscription(id, partition, offer, base, keys, ending, asking.again(again), until);
    }

    Subscription failed(String reason) {
        return new Subscription(id, partition, offer, base, keys, ending, asking.failed(reason), until);
    }

    /** The same, confirmed by the hub; asked for again when a fifth of the time is left, enough for several tries. */
    Subscription held(Instant now, Duration lease) {
        var renewal = now.plus(lease.multipliedBy(4).dividedBy(5));
        return new Subscription(id, partition, offer, base, keys, ending, Asking.at(renewal), now.plus(lease));
    }

    /** The same, which the hub does not grant, or has ended. */
    Subscription denied(String reason, Instant again) {
        return new Subscription(
                id, partition, offer, base, keys, ending, Asking.at(again).failed(reason), null);
    }

    /** The same, confirmed to have ended. */
    Subscription ended(Instant now) {
        return new Subscription(id, partition, offer, base, keys, ending, Asking.at(now), null);
    }

    /** The same, which the feed offers no more. */
    Subscription unoffered(Instant now) {
        return new Subscription(id, partition, offer, base, keys, true, Asking.at(now), until);
    }
}
