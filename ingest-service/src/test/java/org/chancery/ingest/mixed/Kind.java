package org.chancery.ingest.mixed;

/** What an item is. */
enum Kind {
    GOOD,
    DUPLICATE,
    CORRECTED,
    MALFORMED,
    OVERSIZED,
    HOSTILE
}
