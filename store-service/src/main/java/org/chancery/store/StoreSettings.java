package org.chancery.store;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the store service.
 *
 * @param replayed events that a reader who lost the stream can still be given
 * @param streams that may be open at once
 */
@Validated
@ConfigurationProperties("chancery")
record StoreSettings(
        @Positive @DefaultValue("5000") int replayed,
        @Positive @DefaultValue("500") int streams) {}
