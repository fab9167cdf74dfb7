package org.chancery.store.live;

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
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.store.filter.EventFilter;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open stream, written by a thread of its own, so that a slow reader holds up nobody. */
final class LiveWatcher {
    /** Events that may wait for a slow reader; at more, the stream is closed, and the reader can come back for them. */
    private static final int MAX_WAITING = 1_000;

    /** The same in bytes. */
    private static final long MAX_WAITING_LENGTH = 2 * 1024 * 1024;

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final long RETRY_MILLIS = 2_000;

    /** What comes so soon after what was written is written together: to write each by itself takes most of the time. */
    private static final Duration TOGETHER = Duration.ofMillis(50);

    private final BlockingQueue<Optional<LiveEvent>> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
    private final AtomicLong waitingLength = new AtomicLong();
    private final SseEmitter emitter;
    private final EventFilter filter;
    private List<LiveEvent> missed = List.of();
    private boolean isLost;
    private volatile boolean isOpen = true;

    LiveWatcher(SseEmitter emitter, EventFilter filter) {
        this.emitter = emitter;
        this.filter = filter;
    }

    /** What is written first. The feed holds these events anyway, so they do not count as waiting. */
    void missed(List<LiveEvent> events) {
        missed = events.stream().filter(event -> filter.matches(event.event())).toList();
    }

    /** What lies between what the reader has seen last and now is not known any more. */
    void hasLostTrack() {
        isLost = true;
    }

    /** Takes an event if it is wanted; false if its reader is too slow for it, and is disconnected. */
    boolean offer(LiveEvent event) {
        if (isOpen && filter.matches(event.event()) && !isTaken(event)) {
            close();
            return false;
        }
        return true;
    }

    private boolean isTaken(LiveEvent event) {
        return waitingLength.addAndGet(event.length()) <= MAX_WAITING_LENGTH && waiting.offer(Optional.of(event));
    }

    boolean isOpen() {
        return isOpen;
    }

    /** Ends the stream for good: nothing opens it again. */
    void close() {
        isOpen = false;
        waiting.offer(Optional.empty()); // wakes the thread that waits for an event
    }

    /** Writes until the reader goes away. */
    void run() {
        try {
            emitter.send(SseEmitter.event().reconnectTime(RETRY_MILLIS).comment("watching"));
            if (isLost) {
                emitter.send(SseEmitter.event().name("resync").data("{}", MediaType.TEXT_PLAIN));
            }
            send(missed);
            missed = List.of();
            while (isOpen) {
                sendNext();
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            close(); // the reader is gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }

    private void sendNext() throws IOException, InterruptedException {
        var next = waiting.poll(HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
        if (next == null || next.isEmpty()) {
            emitter.send(SseEmitter.event().comment("still here"));
            return;
        }
        var events = new ArrayList<>(List.of(next));
        waiting.drainTo(events);
        var together = events.stream().flatMap(Optional::stream).toList();
        together.forEach(event -> waitingLength.addAndGet(-event.length()));
        send(together);
        Thread.sleep(TOGETHER);
    }

    private void send(List<LiveEvent> events) throws IOException {
        if (!events.isEmpty()) {
            var written = new ByteArrayOutputStream();
            events.forEach(event -> written.writeBytes(event.written()));
            emitter.send(Set.of(new DataWithMediaType(written.toByteArray(), MediaType.TEXT_PLAIN)));
        }
    }
}
