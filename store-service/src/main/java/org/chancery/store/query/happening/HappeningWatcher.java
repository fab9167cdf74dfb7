package org.chancery.store.query.happening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.chancery.store.filter.EventFilter;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open stream of happenings, written by a thread of its own. It first reads from the database what its reader has missed, so that it
 * goes on where it was whichever instance it is connected to, and however long it was away.
 */
final class HappeningWatcher {
    /** Changes that may wait for a slow reader; at more, the stream is closed, and the reader can come back for them. */
    private static final int MOST_WAITING = 1_000;

    private static final long HEARTBEAT_SECONDS = 15;

    /** What comes so soon after what was written is written together. */
    private static final Duration TOGETHER = Duration.ofMillis(50);

    /** In bytes; what is written together is copied for each reader. */
    private static final int MOST_TOGETHER = 256 * 1024;

    private final BlockingQueue<Optional<LiveHappening>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final SseEmitter emitter;
    private final EventFilter filter;
    private final boolean isLost;
    private long seen;
    private volatile boolean isLive;
    private volatile boolean isOpen = true;

    HappeningWatcher(SseEmitter emitter, EventFilter filter, long seen, boolean isLost) {
        this.emitter = emitter;
        this.filter = filter;
        this.seen = seen;
        this.isLost = isLost;
    }

    /** Takes a change, unless it is still to be read as missed; false if its reader is too slow for it, and is disconnected. */
    boolean offer(LiveHappening change) {
        if (isOpen && isLive && !waiting.offer(Optional.of(change))) {
            close();
            return false;
        }
        return true;
    }

    /** Ends the stream for good. */
    void close() {
        isOpen = false;
        waiting.offer(Optional.empty()); // wakes the thread that waits for a change
    }

    /** Writes until the reader goes away, or the database does: the reader comes back with the number it has seen. */
    void run(HappeningFeed feed) {
        try {
            sendPlace("watching");
            if (isLost) {
                emitter.send(SseEmitter.event()
                        .id(Long.toString(seen))
                        .name("resync")
                        .data("{}", MediaType.TEXT_PLAIN));
            }
            sendMissed(feed);
            isLive = true;
            sendMissed(feed); // what came before it was live
            while (isOpen) {
                sendNext(feed);
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

    private void sendMissed(HappeningFeed feed) throws IOException {
        var page = feed.after(seen);
        while (isOpen && page.last() > seen) {
            send(feed, page.changes());
            seen = page.last();
            sendPlace("still reading");
            page = feed.after(seen);
        }
    }

    private void sendNext(HappeningFeed feed) throws IOException, InterruptedException {
        var next = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        if (next == null || next.isEmpty()) {
            sendPlace("still here");
            return;
        }
        var changes = new ArrayList<>(List.of(next));
        waiting.drainTo(changes);
        send(feed, changes.stream().flatMap(Optional::stream).toList());
        Thread.sleep(TOGETHER);
    }

    /** What was read from the database may be handed on as well. */
    private void send(HappeningFeed feed, List<LiveHappening> changes) throws IOException {
        var unseen = changes.stream().filter(change -> change.number() > seen).toList();
        var written = new ByteArrayOutputStream();
        for (var change : feed.wanted(filter, unseen)) {
            written.writeBytes(change.written());
            if (written.size() > MOST_TOGETHER) {
                send(written);
            }
        }
        send(written);
        if (!unseen.isEmpty()) {
            seen = unseen.getLast().number();
        }
    }

    private void send(ByteArrayOutputStream written) throws IOException {
        if (written.size() > 0) {
            emitter.send(Set.of(new DataWithMediaType(written.toByteArray(), MediaType.TEXT_PLAIN)));
            written.reset();
        }
    }

    /** A comment, with which the reader is told the number to come back with. */
    private void sendPlace(String comment) throws IOException {
        emitter.send(SseEmitter.event().id(Long.toString(seen)).comment(comment));
    }
}
