package org.chancery.store.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A firing, and how its delivery fares.
 *
 * @param id the {@code webhook-id} of its message
 * @param happening that fired, if one did
 * @param figure that fired, if one did; without both it is a test
 * @param triedAt the last attempt
 * @param nextAt the next one
 * @param answer status of the last answer
 * @param problem why the last attempt failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Delivery(
        String id,
        @Nullable String happening,
        @Nullable Figure figure,
        Instant firedAt,
        DeliveryStatus status,
        int attempts,
        @Nullable Instant triedAt,
        @Nullable Instant nextAt,
        @Nullable Integer answer,
        @Nullable String problem) {}
