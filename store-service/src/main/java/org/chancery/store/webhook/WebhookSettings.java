package org.chancery.store.webhook;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of webhooks; their defaults are in {@code store-service.yaml}.
 *
 * @param timeout maximum time for one attempt
 * @param pauses before each further attempt; after the last one a delivery is given up
 * @param privateNetworks networks whose targets may be told although they are not public (10.1.0.0/16)
 */
@Validated
@ConfigurationProperties("chancery.webhook")
record WebhookSettings(
        @NotNull @DurationMin(seconds = 1) Duration timeout,
        @DefaultValue List<@DurationMin Duration> pauses,
        @DefaultValue List<String> privateNetworks) {}
