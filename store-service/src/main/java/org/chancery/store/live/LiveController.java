package org.chancery.store.live;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Streams events as they come (server-sent events, WHATWG HTML); {@code Last-Event-ID} goes on behind that event. */
@RestController
class LiveController {
    private static final long WITHOUT_END = 0;

    private final LiveFeed feed;
    private final JsonMapper json;

    LiveController(LiveFeed feed, JsonMapper json) {
        this.feed = feed;
        this.json = json;
    }

    @Operation(summary = "Watch events live, with the filters of /api/v1/events")
    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @Valid @ModelAttribute LiveFilter filter,
            @RequestHeader(name = "Last-Event-ID", required = false) Optional<String> lastSeen,
            HttpServletResponse response) {
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader("Cache-Control", "no-store");
        var emitter = new SseEmitter(WITHOUT_END);
        var watcher = new LiveWatcher(emitter, filter, json);
        emitter.onCompletion(() -> leave(watcher));
        emitter.onTimeout(() -> leave(watcher));
        emitter.onError(failure -> leave(watcher));
        feed.join(watcher, lastSeen);
        Thread.ofVirtual().name("watcher").start(watcher::run);
        return emitter;
    }

    /** A graceful shutdown would wait for streams that have no end. */
    @EventListener
    void on(ContextClosedEvent ending) {
        feed.close();
    }

    private void leave(LiveWatcher watcher) {
        watcher.close();
        feed.leave(watcher);
    }
}
