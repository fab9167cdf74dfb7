package org.chancery.ingest.arrival.feed.websub;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.chancery.kit.web.WebAddress;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of hubs; their defaults are in {@code ingest-service.yaml}.
 *
 * @param callback where hubs reach this service, empty if they do not: then it subscribes to nothing
 * @param interval between two fetches of a feed whose hub pushes it
 * @param shortestLease of a subscription that is worth having
 * @param headStart before the hub of a feed is asked for the first time
 */
@Validated
@ConfigurationProperties("chancery.websub")
public record WebSubSettings(
        @NotNull String callback,
        @NotNull @DurationMin(seconds = 1) Duration interval,
        @NotNull @DurationMin(seconds = 1) Duration shortestLease,
        @NotNull Duration headStart) {
    /** @throws IllegalArgumentException if no hub could reach this */
    public WebSubSettings {
        callback = callback.strip().replaceAll("/+$", "");
        if (!callback.isEmpty()) {
            check(callback);
        }
    }

    private static void check(String callback) {
        try {
            var address = WebAddress.of(callback);
            if (address.getRawQuery() != null || address.getRawFragment() != null) {
                throw new IllegalArgumentException("url: must not have a query or fragment");
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "CHANCERY_WEBSUB_CALLBACK must be an address such as https://news.example, was '%s'; %s"
                            .formatted(callback, e.getMessage()),
                    e);
        }
    }

    boolean isOn() {
        return !callback.isEmpty();
    }

    /** Where a hub pushes one feed. */
    URI address(String feed, String token) {
        return URI.create("%s/api/v1/websub/%s/%s".formatted(callback, feed, token));
    }
}
