package org.chancery.ingest.arrival.http;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What may become of an item. */
enum Outcome {
    /** Stored, as a new article. */
    ADMITTED,
    /** Stored, as the next edition. */
    REVISED,
    /** Stored, and published when its embargo ends. */
    EMBARGOED,
    /** Stored before. */
    DUPLICATE,
    /** Not the latest edition, and therefore refused. */
    OUTDATED,
    /** Not an article. */
    REJECTED,
    /** Not stored, or not known to be. */
    UNKEPT,
    /** Not looked at, as an earlier item was not kept. */
    UNREAD;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
