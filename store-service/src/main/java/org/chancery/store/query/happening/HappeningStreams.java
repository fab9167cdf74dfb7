package org.chancery.store.query.happening;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.chancery.kit.http.EndlessStream;
import org.chancery.kit.http.NoRoom;
import org.chancery.store.database.question.HappeningChanges;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.happening.Happening;
import org.chancery.store.query.request.BadQuery;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Streams happenings as they change; {@code Last-Event-ID} goes on after that change, however long ago it was. */
@RestController
class HappeningStreams {
    private final HappeningFeed feed;
    private final HappeningChanges changes;

    HappeningStreams(HappeningFeed feed, HappeningChanges changes) {
        this.feed = feed;
        this.changes = changes;
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
        long last = changes.last();
        long seen = lastSeen.map(HappeningStreams::number).orElse(last);
        var stream = new EndlessStream();
        var watcher = new HappeningWatcher(stream.emitter(), filter, seen);
        if (!feed.join(watcher, last)) {
            throw NoRoom.because("too many streams are open");
        }
        return stream.begin(response, () -> write(watcher), watcher::close);
    }

    private static long number(String change) {
        try {
            return Long.parseLong(change);
        } catch (NumberFormatException _) {
            throw new BadQuery("Last-Event-ID", "is not the number of a change");
        }
    }

    private void write(HappeningWatcher watcher) {
        try {
            watcher.run(changes);
        } finally {
            feed.leave(watcher);
        }
    }
}
