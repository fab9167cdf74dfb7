package org.chancery.ingest.arrival.http.item;

import java.io.IOException;
import java.util.Optional;

/** The articles of one body, read one after the other. */
public interface Items {
    /**
     * The next one, or empty at the end of the body.
     *
     * @throws BodyBroken if neither it nor anything after it can be read
     */
    Optional<Item> next() throws IOException;

    /** Number of the last one that was read whole, 0 if none was. */
    int number();
}
