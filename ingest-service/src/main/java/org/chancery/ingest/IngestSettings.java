package org.chancery.ingest;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the ingest service; their defaults are in {@code ingest-service.yaml}.
 *
 * @param remembered editions kept in memory to detect duplicates; as many records of the raw topic are read at startup
 */
@Validated
@ConfigurationProperties("chancery")
record IngestSettings(@Positive int remembered) {}
