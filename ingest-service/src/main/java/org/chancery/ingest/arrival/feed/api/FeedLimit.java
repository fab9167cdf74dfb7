package org.chancery.ingest.arrival.feed.api;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the list of feeds begins with, and how long it may become; the defaults are in {@code ingest-service.yaml}.
 *
 * @param most feeds on the list
 * @param file of feeds that are on the list from the start, none if it is empty
 */
@Validated
@ConfigurationProperties("chancery.feeds")
record FeedLimit(@Positive int most, @DefaultValue("") String file) {}
