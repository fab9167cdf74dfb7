package org.chancery.ingest.account;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whose progress is accounted for; the defaults are in {@code ingest-service.yaml}.
 *
 * @param enrichGroup the consumer group of the enrich service
 * @param storeGroup the consumer group of the store service
 */
@Validated
@ConfigurationProperties("chancery.account")
record AccountSettings(
        @NotBlank String enrichGroup, @NotBlank String storeGroup) {}
