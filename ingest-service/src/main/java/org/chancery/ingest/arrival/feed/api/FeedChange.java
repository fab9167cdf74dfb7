package org.chancery.ingest.arrival.feed.api;

import java.util.List;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.jspecify.annotations.Nullable;

/** What is to change about a feed; what is absent stays. */
record FeedChange(
        @Nullable Boolean paused,
        @Nullable List<String> include,
        @Nullable List<String> exclude,
        @Nullable Boolean fullText) {

    /** @throws IllegalArgumentException naming the field that is wrong */
    Feed of(Feed feed) {
        return new Feed(
                feed.id(),
                feed.url(),
                feed.name(),
                feed.language(),
                include == null ? feed.include() : FeedRequest.words("include", include),
                exclude == null ? feed.exclude() : FeedRequest.words("exclude", exclude),
                fullText == null ? feed.fullText() : fullText,
                paused == null ? feed.paused() : paused,
                feed.addedAt(),
                feed.fetchAt());
    }
}
