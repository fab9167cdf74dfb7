package org.chancery.standalone.running;

import org.chancery.standalone.pipeline.DatabaseAddress;

/** A broker and a database. */
interface Infrastructure extends AutoCloseable {
    String bootstrapServers();

    DatabaseAddress database();

    @Override
    void close();
}
