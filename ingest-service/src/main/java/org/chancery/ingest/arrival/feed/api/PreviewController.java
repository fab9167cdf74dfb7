package org.chancery.ingest.arrival.feed.api;

import static org.springframework.http.HttpStatus.BAD_GATEWAY;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.poll.FeedProbe;
import org.chancery.ingest.arrival.feed.poll.FeedProbe.Outlook;
import org.chancery.kit.http.NoRoom;
import org.chancery.kit.http.Refused;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a feed would bring, before anybody adds it: for a few at once, since each holds a document and waits for its host. */
@RestController
@RequestMapping(path = "/api/v1/feeds", produces = MediaType.APPLICATION_JSON_VALUE)
class PreviewController {
    private static final int AT_ONCE = 4;

    /** For its turn at the host, robots.txt and the feed. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final FeedProbe probe;
    private final Clock clock;
    private final Semaphore free = new Semaphore(AT_ONCE);

    PreviewController(FeedProbe probe, Clock clock) {
        this.probe = probe;
        this.clock = clock;
    }

    @Operation(summary = "Fetch a feed and tell what it would bring, without bringing it")
    @ApiResponse(responseCode = "200", description = "What it would bring")
    @Refused({BAD_REQUEST, CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, UNPROCESSABLE_CONTENT, BAD_GATEWAY})
    @PostMapping(path = "/preview", consumes = MediaType.APPLICATION_JSON_VALUE)
    Outlook.Items preview(@RequestBody FeedRequest request) {
        var feed = request.feed(clock.instant());
        if (!free.tryAcquire()) {
            throw NoRoom.because(AT_ONCE + " feeds are being previewed, and no more are at once");
        }
        try {
            return switch (look(feed)) {
                case Outlook.Items items -> items;
                case Outlook.Nothing(var reason) -> throw new NothingThere(reason);
            };
        } finally {
            free.release();
        }
    }

    private Outlook look(Feed feed) {
        var looking = new FutureTask<>(() -> probe.look(feed));
        Thread.ofVirtual().name("preview").start(looking);
        try {
            return looking.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            return new Outlook.Nothing("took longer than " + PATIENCE.toSeconds() + " s; its host may be busy");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Outlook.Nothing("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the preview of " + feed.url() + " broke off", e.getCause());
        } finally {
            looking.cancel(true);
        }
    }
}
