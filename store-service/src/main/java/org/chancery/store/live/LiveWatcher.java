package org.chancery.store.live;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open stream, written by a thread of its own, so that a slow reader holds up nobody. */
final class LiveWatcher {
    /** Events that may wait for a slow reader; then the stream is closed, and the reader comes back for them. */
    private static final int MOST_WAITING = 1_000;

    /** The same in characters. */
    private static final long MOST_WAITING_LENGTH = 2 * 1024 * 1024;

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final long RETRY_MILLIS = 2_000;

    private final BlockingQueue<Optional<LiveEvent>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicLong waitingLength = new AtomicLong();
    private final SseEmitter emitter;
    private final LiveFilter filter;
    private List<LiveEvent> missed = List.of();
    private volatile boolean isOpen = true;

    LiveWatcher(SseEmitter emitter, LiveFilter filter) {
        this.emitter = emitter;
        this.filter = filter;
    }

    /** What is to be told first, before the stream is written; it is kept anyway, and waits for nobody. */
    void missed(List<LiveEvent> events) {
        missed = events.stream().filter(event -> filter.matches(event.event())).toList();
    }

    /** Takes an event, if it is wanted; who cannot take it is too slow, and is let go. */
    void offer(LiveEvent event) {
        if (isOpen && filter.matches(event.event())) {
            isOpen =
                    waitingLength.addAndGet(event.length()) <= MOST_WAITING_LENGTH && waiting.offer(Optional.of(event));
        }
    }

    boolean isOpen() {
        return isOpen;
    }

    void close() {
        isOpen = false;
        waiting.offer(Optional.empty()); // wakes the thread that waits for an event
    }

    /** Writes until the reader goes away. */
    void run() {
        try {
            emitter.send(SseEmitter.event().reconnectTime(RETRY_MILLIS).comment("watching"));
            for (var event : missed) {
                send(event);
            }
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
        waitingLength.addAndGet(-next.get().length());
        send(next.get());
    }

    private void send(LiveEvent event) throws IOException {
        emitter.send(SseEmitter.event().id(event.id()).name("event").data(event.json(), MediaType.TEXT_PLAIN));
    }
}
