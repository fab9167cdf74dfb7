package org.chancery.ingest.arrival.http;

import java.io.IOException;

/** Takes what became of the items of a push, in their order. */
interface Results {
    void add(Result result) throws IOException;

    /** For now, there are no more. */
    default void pause() throws IOException {}
}
