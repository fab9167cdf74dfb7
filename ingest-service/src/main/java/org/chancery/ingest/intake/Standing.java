package org.chancery.ingest.intake;

/** How an edition stood in the topic when it was read there. */
enum Standing {
    /** Nothing before it was later. */
    LATEST,

    /** Another instance had numbered on meanwhile: as it stands, nobody will look at it. */
    OVERTAKEN
}
