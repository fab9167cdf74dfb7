package org.chancery.ingest.account;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When accounts are taken; the default is in {@code ingest-service.yaml}.
 *
 * @param interval between two, zero if only somebody who asks gets one
 */
@Validated
@ConfigurationProperties("chancery.account")
record AccountSettings(@NotNull @DurationMin Duration interval) {}
