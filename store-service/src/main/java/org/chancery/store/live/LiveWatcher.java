package org.chancery.store.live;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.chancery.contract.DiplomaticEvent;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** One open stream, written by a thread of its own, so that a slow reader holds up nobody. */
final class LiveWatcher {
    /** Events that may wait for a slow reader; then the stream is closed, and the reader comes back for them. */
    private static final int PATIENCE = 1_000;

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final long RETRY_MILLIS = 2_000;

    private final BlockingQueue<Optional<DiplomaticEvent>> waiting = new ArrayBlockingQueue<>(PATIENCE);
    private final SseEmitter emitter;
    private final LiveFilter filter;
    private final JsonMapper json;
    private volatile boolean isOpen = true;

    LiveWatcher(SseEmitter emitter, LiveFilter filter, JsonMapper json) {
        this.emitter = emitter;
        this.filter = filter;
        this.json = json;
    }

    /** Whether the watcher goes on: it has taken the event, or did not want it. */
    boolean offer(DiplomaticEvent event) {
        if (!isOpen) {
            return false;
        }
        isOpen = !filter.matches(event) || waiting.offer(Optional.of(event));
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
            while (isOpen) {
                var event = waiting.poll(HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
                send(event == null ? Optional.empty() : event);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            close(); // the reader is gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }

    private void send(Optional<DiplomaticEvent> event) throws IOException {
        if (event.isEmpty()) {
            emitter.send(SseEmitter.event().comment("still here"));
            return;
        }
        emitter.send(SseEmitter.event()
                .id(event.get().id())
                .name("event")
                .data(json.writeValueAsString(event.get()), MediaType.TEXT_PLAIN));
    }
}
