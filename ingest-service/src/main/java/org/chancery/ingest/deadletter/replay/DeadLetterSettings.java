package org.chancery.ingest.deadletter.replay;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What is needed to follow a replayed record; the default is in {@code ingest-service.yaml}.
 *
 * @param storeGroup the consumer group of the store service
 */
@Validated
@ConfigurationProperties("chancery.dead-letters")
record DeadLetterSettings(@NotBlank String storeGroup) {}
