package org.chancery.ingest.account;

/** What is counted of each source. */
enum Column {
    /** In the raw topic, or put into the enriched topic by a replay; and what was refused at the door. */
    RECEIVED,
    STORED,
    REVISED,
    /** Known already, or later than a later edition: at the door, or at the store. */
    DUPLICATE,
    REJECTED,
    DEAD_LETTERED,
    IN_FLIGHT,
    /** Articles that the store should hold now; not part of the sum. */
    HELD
}
