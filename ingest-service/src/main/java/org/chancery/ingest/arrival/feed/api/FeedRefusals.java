package org.chancery.ingest.arrival.feed.api;

import static org.springframework.http.HttpStatus.BAD_GATEWAY;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import java.util.Map;
import org.chancery.kit.http.Refusals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

/** What the refusals of the feed API mean, for the OpenAPI document. */
@Configuration(proxyBeanMethods = false)
class FeedRefusals {
    private static final Map<HttpStatus, String> MEANINGS = Map.of(
            BAD_REQUEST, "Not JSON; the detail names line and column",
            FORBIDDEN, "A page of another site sent it, or what is pushed is not signed as agreed",
            NOT_FOUND, "No feed has this id, or no hub has this address",
            GONE, "The feed is paused or removed",
            CONTENT_TOO_LARGE, "The body has more than 64 KiB, or what is pushed more than 1 MiB",
            UNSUPPORTED_MEDIA_TYPE, "Not application/json",
            UNPROCESSABLE_CONTENT, "Not a feed, or the list is full; errors name the field",
            BAD_GATEWAY, "The feed cannot be fetched or read; the detail says why",
            SERVICE_UNAVAILABLE,
                    "The list is still being read, the broker does not acknowledge, or too many ask at once");

    @Bean
    Refusals refusedFeeds() {
        return new Refusals(FeedRefusals.class.getPackageName(), MEANINGS);
    }
}
