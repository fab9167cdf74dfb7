package org.chancery.ingest.arrival.embargo;

import java.time.Instant;
import org.chancery.contract.RawArticle;

/**
 * An article under embargo.
 *
 * @param offset of its record
 * @param isShadowed whether the record that ended an earlier one follows it, so that the broker may drop this one
 */
record Held(RawArticle article, int partition, long offset, boolean isShadowed) {
    String id() {
        return article.id();
    }

    boolean isDue(Instant now) {
        var until = article.embargoedUntil();
        return until == null || !until.isAfter(now);
    }

    Held shadowed() {
        return new Held(article, partition, offset, true);
    }
}
