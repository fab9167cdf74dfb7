package org.chancery.ingest.arrival.feed.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import org.chancery.ingest.arrival.feed.poll.FeedProbe;
import org.chancery.ingest.arrival.feed.poll.FeedProbe.Outlook;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a feed would bring, before anybody adds it. */
@RestController
@FeedRefusals
@RequestMapping(path = "/api/v1/feeds", produces = MediaType.APPLICATION_JSON_VALUE)
class PreviewController {
    private final FeedProbe probe;
    private final Clock clock;

    PreviewController(FeedProbe probe, Clock clock) {
        this.probe = probe;
        this.clock = clock;
    }

    @Operation(summary = "Fetch a feed and tell what it would bring, without bringing it")
    @ApiResponse(responseCode = "200", description = "What it would bring")
    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    Outlook.Items preview(@RequestBody FeedRequest request) {
        return switch (probe.look(request.feed(clock.instant()))) {
            case Outlook.Items items -> items;
            case Outlook.Nothing(var reason) -> throw new NothingThere(reason);
        };
    }
}
