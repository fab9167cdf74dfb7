package org.chancery.store.running;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** The lines that come on the stream while this is open. */
public final class LiveStream implements AutoCloseable {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Stream<String> body;
    private volatile boolean isOver;

    LiveStream(HttpResponse<Stream<String>> response) {
        if (response.statusCode() != 200) {
            // A body that nobody reads keeps the client from ever closing.
            response.body().close();
            throw new IllegalStateException("The stream answers " + response.statusCode());
        }
        body = response.body();
        Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try {
            body.forEach(lines::add);
        } catch (UncheckedIOException | IllegalStateException _) {
            lines.add("end"); // closed by us or by the service
        } finally {
            isOver = true;
        }
    }

    /** The ids of the events so far. */
    public List<String> events() {
        return lines.stream()
                .filter(line -> line.startsWith("id:"))
                .map(line -> line.substring("id:".length()))
                .toList();
    }

    /** What they say, as JSON. */
    public List<String> data() {
        return lines.stream().filter(line -> line.startsWith("data:")).toList();
    }

    /** Whether it has been ended by the service. */
    public boolean isOver() {
        return isOver;
    }

    @Override
    public void close() {
        body.close();
    }
}
