package org.chancery.ingest.arrival.http;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes each result on a line of its own. A client that does not read them stops the push, so that they need no memory. */
record ResultLines(JsonMapper json, OutputStream out) implements Results {
    @Override
    public void add(Result result) throws IOException {
        out.write(json.writeValueAsBytes(result));
        out.write('\n');
    }

    @Override
    public void pause() throws IOException {
        out.flush();
    }
}
