package org.chancery.store.query.happening;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.chancery.store.database.question.HappeningChanges;
import org.chancery.store.database.question.HappeningChanges.Change;
import org.chancery.store.filter.EventFilter;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open stream of happenings, written by a thread of its own. It first reads from the database what its reader has missed, so that it
 * goes on where it was whichever instance it is connected to, and however long it was away.
 */
final class HappeningWatcher {
    /** Changes that may wait for a slow reader; at more, the stream is closed, and the reader can come back for them. */
    private static final int MOST_WAITING = 1_000;

    private static final long HEARTBEAT_SECONDS = 15;

    private final BlockingQueue<Optional<Change>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final SseEmitter emitter;
    private final EventFilter filter;
    private long seen;
    private volatile boolean isLive;
    private volatile boolean isOpen = true;

    HappeningWatcher(SseEmitter emitter, EventFilter filter, long seen) {
        this.emitter = emitter;
        this.filter = filter;
        this.seen = seen;
    }

    /** Takes a change, unless it is still to be read as missed. A reader who is too slow for it is disconnected. */
    void offer(Change change) {
        if (isOpen && isLive && !waiting.offer(Optional.of(change))) {
            close();
        }
    }

    /** Ends the stream for good. */
    void close() {
        isOpen = false;
        waiting.offer(Optional.empty()); // wakes the thread that waits for a change
    }

    /** Writes until the reader goes away, or the database does: the reader comes back with the number it has seen. */
    void run(HappeningChanges changes) {
        try {
            sendPlace("watching");
            sendMissed(changes);
            isLive = true;
            sendMissed(changes); // what came before it was live
            while (isOpen) {
                sendNext();
            }
        } catch (IOException | IllegalStateException | DataAccessException _) {
            close();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            complete();
        }
    }

    private void complete() {
        try {
            emitter.complete();
        } catch (IllegalStateException _) {
            // the reader has gone, and the server has ended the answer
        }
    }

    private void sendMissed(HappeningChanges changes) throws IOException {
        var page = changes.after(seen);
        while (isOpen && page.last() > seen) {
            for (var change : page.changes()) {
                send(change);
            }
            seen = page.last();
            sendPlace("still reading");
            page = changes.after(seen);
        }
    }

    private void sendNext() throws IOException, InterruptedException {
        var next = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        if (next == null || next.isEmpty()) {
            sendPlace("still here");
        } else {
            send(next.get());
        }
    }

    /** What was read from the database may be handed on as well. */
    private void send(Change change) throws IOException {
        if (change.number() <= seen) {
            return;
        }
        seen = change.number();
        if (filter.matches(change.happening().event())) {
            emitter.send(SseEmitter.event()
                    .id(Long.toString(seen))
                    .name("happening")
                    .data(change.happening(), MediaType.APPLICATION_JSON));
        }
    }

    /** A comment, with which the reader is told the number to come back with. */
    private void sendPlace(String comment) throws IOException {
        emitter.send(SseEmitter.event().id(Long.toString(seen)).comment(comment));
    }
}
