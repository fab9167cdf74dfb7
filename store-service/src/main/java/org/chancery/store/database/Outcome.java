package org.chancery.store.database;

/** How an edition compared with the stored one. */
public enum Outcome {
    /** The article was not known. */
    STORED,
    /** A later version, or a newer reading of the same edition, replaced what was there. */
    REVISED,
    /** Another edition under the same version, later in the raw topic, replaced what was there. */
    CONFLICT,
    /** Exactly this was there. */
    DUPLICATE,
    /** A later edition was there, or a newer reading of the same. */
    OUTDATED
}
