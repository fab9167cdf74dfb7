package org.chancery.ingest.arrival.feed.format;

import org.chancery.ingest.ninjs.NinjsItem;

/** An item of an agency, which tells more than feeds do: version, status, embargo. */
public sealed interface Wire {
    /** As the agency tells it. */
    record Told(NinjsItem item) implements Wire {}

    /** It cannot be taken. */
    record Broken(String reason) implements Wire {}
}
