package org.chancery.ingest.arrival.feed.poll;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of polling; their defaults are in {@code ingest-service.yaml}.
 *
 * @param interval between two fetches of a feed that answers
 * @param concurrency most feeds fetched at once
 */
@Validated
@ConfigurationProperties("chancery.feeds")
record FeedSettings(
        @NotNull @DurationMin(seconds = 1) Duration interval,
        @Positive int concurrency) {}
