package org.chancery.ingest.intake;

/** How an edition compared with others in the topic when it was read back. */
enum Standing {
    /** No later edition preceded it. */
    LATEST,

    /** Another instance had assigned a higher version in the meantime: the store would ignore it. */
    OVERTAKEN
}
