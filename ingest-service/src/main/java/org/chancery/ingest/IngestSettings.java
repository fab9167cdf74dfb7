package org.chancery.ingest;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the ingest service.
 *
 * @param remembered records of the raw topic, over all partitions, that are read again at the start
 */
@Validated
@ConfigurationProperties("chancery")
record IngestSettings(@Positive @DefaultValue("200000") int remembered) {}
