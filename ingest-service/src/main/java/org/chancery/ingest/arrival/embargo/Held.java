package org.chancery.ingest.arrival.embargo;

import java.time.Instant;
import org.chancery.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * When an article under embargo is to be published, and where it waits: in the topic, as there may be more of them than there is memory.
 *
 * @param until nobody may read it before
 * @param offset of its record
 * @param isShadowed whether the record that ended an earlier one follows it, so that the broker may drop this one
 */
record Held(String id, @Nullable Instant until, int partition, long offset, boolean isShadowed) {
    static Held of(RawArticle article, int partition, long offset) {
        return new Held(article.id(), article.embargoedUntil(), partition, offset, false);
    }

    boolean isDue(Instant now) {
        return until == null || !until.isAfter(now);
    }

    Held shadowed() {
        return new Held(id, until, partition, offset, true);
    }
}
