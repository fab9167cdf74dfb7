package org.chancery.ingest.arrival.feed.api;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long the list may become; the default is in {@code ingest-service.yaml}.
 *
 * @param most feeds on the list
 */
@Validated
@ConfigurationProperties("chancery.feeds")
record FeedLimit(@Positive int most) {}
