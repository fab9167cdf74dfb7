package org.chancery.ingest.arrival.feed.poll;

import java.time.Duration;
import org.chancery.ingest.arrival.feed.format.FeedReading;
import org.chancery.ingest.fetch.Fetched.Validators;

/** What a feed answered. */
sealed interface FeedAnswer {
    /** A document that could be read. */
    record Document(FeedReading.Content content, Validators validators) implements FeedAnswer {}

    /** That nothing has changed. */
    record Unchanged() implements FeedAnswer {}

    /**
     * Nothing, or nothing that could be read.
     *
     * @param retryAfter how long it asks to wait, zero if it does not
     */
    record Failed(String reason, Duration retryAfter) implements FeedAnswer {}
}
