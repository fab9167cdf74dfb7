package org.chancery.ingest.arrival.feed.list;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item that a feed brought.
 *
 * @param outcome admitted, revised, duplicate, outdated, rejected, or excluded by the filters of the feed
 * @param reason why, if it was not admitted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LatestItem(
        Instant at,
        String title,
        @Nullable String url,
        String outcome,
        @Nullable String id,
        @Nullable String reason) {
    public LatestItem {
        requireNonNull(at, "at");
        requireNonNull(title, "title");
        requireNonNull(outcome, "outcome");
    }
}
