package org.chancery.store.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.kit.http.EndlessStream;
import org.chancery.kit.http.NoRoom;
import org.chancery.store.database.stream.WordSearch;
import org.chancery.store.filter.EventFilter;
import org.chancery.store.stream.LimitedStreams;
import org.chancery.store.stream.StreamRoom;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Streams events as they come; {@code Last-Event-ID} resumes after that event, at any instance and after any time. */
@RestController
class LiveController {
    private final LiveFeed feed;
    private final MissedEvents missed;
    private final WordSearch words;
    private final StreamRoom room;

    LiveController(LiveFeed feed, MissedEvents missed, WordSearch words, StreamRoom room) {
        this.feed = feed;
        this.missed = missed;
        this.words = words;
        this.room = room;
    }

    @Operation(summary = "Watch events live, with the filters of /api/v1/events")
    @ApiResponse(
            responseCode = "200",
            description = "Server-sent events; each event's data is one of these",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = DiplomaticEvent.class)))
    @LimitedStreams
    @GetMapping(path = "/api/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @Valid @ModelAttribute EventFilter filter,
            @RequestHeader(name = "Last-Event-ID", required = false) Optional<String> lastSeen,
            HttpServletRequest request,
            HttpServletResponse response) {
        // What is no position, such as the id that an earlier release gave, is taken for one that nobody knows any
        // more.
        var position = lastSeen.map(id -> StreamPosition.read(id).orElse(StreamPosition.unknown()));
        if (position.isPresent() && !feed.hasBegun()) {
            throw NoRoom.because("the topic of events is not read yet");
        }
        return room.admit(request, place -> {
            var stream = new EndlessStream();
            var watcher = new LiveWatcher(stream.emitter(), filter, words::found);
            if (!feed.join(watcher, position)) {
                throw room.full();
            }
            return stream.begin(response, () -> write(watcher, place), watcher::close);
        });
    }

    private void write(LiveWatcher watcher, StreamRoom.Place place) {
        try {
            watcher.run(missed);
        } finally {
            feed.leave(watcher);
            place.leave();
        }
    }
}
