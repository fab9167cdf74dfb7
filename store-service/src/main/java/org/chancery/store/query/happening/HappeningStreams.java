package org.chancery.store.query.happening;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.chancery.kit.http.EndlessStream;
import org.chancery.store.database.stream.HappeningChanges;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.happening.Happening;
import org.chancery.store.query.request.BadQuery;
import org.chancery.store.stream.LimitedStreams;
import org.chancery.store.stream.StreamRoom;
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
    private final StreamRoom room;

    HappeningStreams(HappeningFeed feed, HappeningChanges changes, StreamRoom room) {
        this.feed = feed;
        this.changes = changes;
        this.room = room;
    }

    @Operation(summary = "Watch happenings as they begin, change and end; with the filters of /api/v1/happenings")
    @ApiResponse(
            responseCode = "200",
            description = "Server-sent events; each event's data is one of these, its id the number of the change",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = Happening.class)))
    @LimitedStreams
    @GetMapping(path = "/api/v1/stream/happenings", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @Valid @ModelAttribute EventFilter filter,
            @RequestHeader(name = "Last-Event-ID", required = false) Optional<String> lastSeen,
            HttpServletRequest request,
            HttpServletResponse response) {
        var after = lastSeen.map(HappeningStreams::number);
        return room.admit(request, place -> {
            var extent = changes.extent();
            long last = extent.last();
            var stream = new EndlessStream();
            var watcher = new HappeningWatcher(
                    stream.emitter(),
                    filter,
                    Math.min(after.orElse(last), last),
                    after.isPresent() && !extent.hasAllAfter(after.get()));
            if (!feed.join(watcher, last)) {
                throw room.full();
            }
            return stream.begin(response, () -> write(watcher, place), watcher::close);
        });
    }

    private static long number(String change) {
        try {
            return Long.parseLong(change);
        } catch (NumberFormatException _) {
            throw new BadQuery("Last-Event-ID", "is not the number of a change");
        }
    }

    private void write(HappeningWatcher watcher, StreamRoom.Place place) {
        try {
            watcher.run(feed);
        } finally {
            feed.leave(watcher);
            place.leave();
        }
    }
}
