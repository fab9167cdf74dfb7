package org.chancery.store.query.happening;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.store.database.question.HappeningQueries;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.happening.Happening;
import org.chancery.store.query.request.BadQuery;
import org.chancery.store.query.request.Problems;
import org.chancery.store.query.request.StreamLimit;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Streams happenings as they change; {@code Last-Event-ID} goes on after that change, however long ago it was. */
@RestController
class HappeningStreams implements SmartLifecycle {
    private static final long WITHOUT_END = 0;

    private final HappeningQueries queries;
    private final StreamLimit limit;
    private final Set<HappeningWatcher> watchers = ConcurrentHashMap.newKeySet();
    private volatile boolean isRunning;

    HappeningStreams(HappeningQueries queries, StreamLimit limit) {
        this.queries = queries;
        this.limit = limit;
    }

    @Operation(summary = "Watch happenings as they begin, change and end; filtered by the report that tells each best")
    @ApiResponse(
            responseCode = "200",
            description = "Server-sent events; each event's data is one of these, its id the number of the change",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = Happening.class)))
    @GetMapping(path = "/api/v1/stream/happenings", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @Valid @ModelAttribute EventFilter filter,
            @RequestHeader(name = "Last-Event-ID", required = false) Optional<String> lastSeen,
            HttpServletResponse response) {
        long seen = lastSeen.map(HappeningStreams::number).orElseGet(queries::lastChange);
        if (watchers.size() >= limit.streams()) {
            throw Problems.tooManyStreams();
        }
        var emitter = new SseEmitter(WITHOUT_END);
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader("Cache-Control", "no-store");
        start(new HappeningWatcher(queries, emitter, filter, seen), emitter);
        return emitter;
    }

    private static long number(String change) {
        try {
            return Long.parseLong(change);
        } catch (NumberFormatException _) {
            throw new BadQuery("Last-Event-ID", "is not the number of a change");
        }
    }

    private void start(HappeningWatcher watcher, SseEmitter emitter) {
        emitter.onCompletion(watcher::close);
        emitter.onTimeout(watcher::close);
        emitter.onError(failure -> watcher.close());
        watchers.add(watcher);
        Thread.ofVirtual().name("happening-watcher").start(() -> {
            try {
                watcher.run();
            } finally {
                watchers.remove(watcher);
            }
        });
    }

    @Override
    public void start() {
        isRunning = true;
    }

    /** Ends all streams: a graceful shutdown would wait for them. */
    @Override
    public void stop() {
        isRunning = false;
        watchers.forEach(HappeningWatcher::close);
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }
}
