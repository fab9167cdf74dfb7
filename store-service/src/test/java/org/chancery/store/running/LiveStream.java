package org.chancery.store.running;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The lines that come on the stream while this is open. */
public final class LiveStream implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ID = "id:";
    private static final String DATA = "data:";

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

    /** The ids of the messages so far: where a reader would go on. */
    public List<String> places() {
        return lines.stream()
                .filter(line -> line.startsWith(ID))
                .map(line -> line.substring(ID.length()))
                .toList();
    }

    /** The place behind the latest message with this event or happening. */
    public String placeOf(String id) {
        var place = new AtomicReference<>("");
        var found = new AtomicReference<String>();
        lines.forEach(line -> {
            if (line.startsWith(ID)) {
                place.set(line.substring(ID.length()));
            } else if (line.startsWith(DATA) && id.equals(idOf(line))) {
                found.set(place.get());
            }
        });
        return Objects.requireNonNull(found.get(), "nothing has come of " + id);
    }

    /** The ids of the events or happenings so far. */
    public List<String> events() {
        return data().stream().map(LiveStream::idOf).toList();
    }

    private static String idOf(String data) {
        return JSON.readTree(data.substring(DATA.length())).path("id").asString("");
    }

    /** Whether the reader was told that something is lost. */
    public boolean isToldToResync() {
        return lines.contains("event:resync");
    }

    /** What they say, as JSON. */
    public List<String> data() {
        return lines.stream().filter(line -> line.startsWith(DATA)).toList();
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
