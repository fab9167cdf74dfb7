package org.chancery.store;

import jakarta.validation.constraints.Positive;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the store service; their defaults are in {@code store-service.yaml}.
 *
 * @param replayed events kept for clients that reconnect
 * @param streams most streams of events, and as many of happenings, open at once
 * @param streamsPerClient most streams of both kinds together that one client has open
 * @param alerts most alerts
 * @param retention how long articles are kept after their publication, for ever if absent
 */
@Validated
@ConfigurationProperties("chancery")
record StoreSettings(
        @Positive int replayed,
        @Positive int streams,
        @Positive int streamsPerClient,
        @Positive int alerts,
        @Nullable Period retention) {}
