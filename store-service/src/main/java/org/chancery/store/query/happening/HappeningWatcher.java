package org.chancery.store.query.happening;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.chancery.store.database.question.HappeningQueries;
import org.chancery.store.filter.EventFilter;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open stream of happenings. It asks the database for what has changed since, so that it goes on where it was whichever instance it
 * is connected to, and however long it was away.
 */
final class HappeningWatcher {
    private static final int MOST_AT_ONCE = 200;
    private static final long PAUSE_MILLIS = 500;
    private static final int PAUSES_PER_HEARTBEAT = 30;

    private final HappeningQueries queries;
    private final SseEmitter emitter;
    private final EventFilter filter;
    private final CountDownLatch closed = new CountDownLatch(1);
    private long seen;

    HappeningWatcher(HappeningQueries queries, SseEmitter emitter, EventFilter filter, long seen) {
        this.queries = queries;
        this.emitter = emitter;
        this.filter = filter;
        this.seen = seen;
    }

    void close() {
        closed.countDown();
    }

    /** Writes until the reader goes away, or the database does: the reader comes back with the number it has seen. */
    void run() {
        try {
            emitter.send(SseEmitter.event().id(Long.toString(seen)).comment("watching"));
            for (int pauses = 1; closed.getCount() > 0; pauses++) {
                writeChanges();
                if (pauses % PAUSES_PER_HEARTBEAT == 0) {
                    emitter.send(SseEmitter.event().comment("still here"));
                }
                if (closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
            emitter.complete();
        } catch (IOException | IllegalStateException | DataAccessException e) {
            emitter.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }

    private void writeChanges() throws IOException {
        var changes = queries.changesAfter(seen, MOST_AT_ONCE);
        for (var change : changes) {
            seen = change.number();
            if (filter.matches(change.happening().event())) {
                emitter.send(SseEmitter.event()
                        .id(Long.toString(seen))
                        .name("happening")
                        .data(change.happening(), MediaType.APPLICATION_JSON));
            }
        }
        if (changes.size() == MOST_AT_ONCE) {
            writeChanges();
        }
    }
}
