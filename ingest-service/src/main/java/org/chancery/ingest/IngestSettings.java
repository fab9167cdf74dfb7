package org.chancery.ingest;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the ingest service.
 *
 * @param remembered editions that are told from new ones; as many records of the raw topic are read again at the start
 */
@Validated
@ConfigurationProperties("chancery")
record IngestSettings(@Positive @DefaultValue("1000000") int remembered) {}
