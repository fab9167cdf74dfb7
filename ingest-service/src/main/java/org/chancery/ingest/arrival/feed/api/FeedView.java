package org.chancery.ingest.arrival.feed.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedState;
import org.chancery.ingest.arrival.feed.websub.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A feed and how it fares.
 *
 * @param title that the feed gives itself
 * @param lastSuccess when it last answered
 * @param silentSince when it last brought a new item, or when it was added if it never did
 * @param lastError why it last failed, which may be over
 * @param failures in a row; 0 if all is well
 * @param itemsAnHour new items, over the last day
 * @param nextFetch when it is due; a paused feed is not fetched
 * @param hub that offers to push it
 * @param pushedUntil when the hub stops, if it pushes now
 * @param hubError why it does not push
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedView(
        String id,
        URI url,
        @Nullable String name,
        @Nullable String title,
        @Nullable String language,
        List<String> include,
        List<String> exclude,
        boolean fullText,
        boolean paused,
        Instant addedAt,
        @Nullable Instant lastSuccess,
        Instant silentSince,
        @Nullable Instant lastErrorAt,
        @Nullable String lastError,
        int failures,
        double itemsAnHour,
        @Nullable Instant nextFetch,
        @Nullable URI hub,
        @Nullable Instant pushedUntil,
        @Nullable String hubError) {

    static FeedView of(Feed feed, FeedState state, Optional<Subscription> subscription, Instant now) {
        var failure = state.failure();
        var silentSince = state.newItemAt();
        return new FeedView(
                feed.id(),
                feed.url(),
                feed.name(),
                state.title(),
                feed.language(),
                feed.include(),
                feed.exclude(),
                feed.fullText(),
                feed.paused(),
                feed.addedAt(),
                state.succeededAt(),
                silentSince == null ? feed.addedAt() : silentSince,
                failure == null ? null : failure.at(),
                failure == null ? null : failure.reason(),
                state.failures(),
                state.itemsAnHour(now),
                feed.paused() || state.dueAt().equals(Instant.EPOCH) ? null : state.dueAt(),
                subscription.map(one -> one.offer().hub()).orElse(null),
                subscription.map(Subscription::until).filter(now::isBefore).orElse(null),
                subscription.map(one -> one.asking().reason()).orElse(null));
    }
}
