package org.chancery.ingest.fetch;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of fetching; their defaults are in {@code ingest-service.yaml}.
 *
 * @param limit maximum length of what is fetched, unpacked
 * @param timeout maximum time for one request with all its redirects
 * @param pause between two requests to one host
 * @param robots whether robots.txt is obeyed
 * @param privateNetworks networks that may be fetched from although they are not public (10.1.0.0/16)
 */
@Validated
@ConfigurationProperties("chancery.fetch")
record FetchSettings(
        @NotNull DataSize limit,
        @NotNull @DurationMin(seconds = 1) Duration timeout,
        @NotNull @DurationMin Duration pause,
        boolean robots,
        @DefaultValue List<String> privateNetworks) {
    /** @throws IllegalArgumentException if nothing could be fetched */
    FetchSettings {
        if (limit.toBytes() < 1) {
            throw new IllegalArgumentException("chancery.fetch.limit must be at least 1B, was " + limit);
        }
    }
}
