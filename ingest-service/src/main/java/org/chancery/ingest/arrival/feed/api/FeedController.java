package org.chancery.ingest.arrival.feed.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.Clock;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedBook;
import org.chancery.ingest.arrival.feed.list.FeedPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The list of feeds. Any instance can change it, and tell how each feed fares. */
@RestController
@FeedRefusals
@RequestMapping(path = "/api/v1/feeds", produces = MediaType.APPLICATION_JSON_VALUE)
class FeedController {
    private final FeedBook book;
    private final FeedPublisher publisher;
    private final Clock clock;

    FeedController(FeedBook book, FeedPublisher publisher, Clock clock) {
        this.book = book;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Operation(summary = "All feeds, and how each fares")
    @ApiResponse(responseCode = "200", description = "All of them, by address")
    @GetMapping
    FeedList list() {
        return new FeedList(
                book.entries().stream().map(entry -> view(entry.feed())).toList());
    }

    @Operation(summary = "Add a feed; 200 with the feed as it is if it is there already")
    @ApiResponse(responseCode = "200", description = "It was there already")
    @ApiResponse(responseCode = "201", description = "Added")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FeedView> add(@RequestBody FeedRequest request) {
        var feed = request.feed(clock.instant());
        var known = book.find(feed.id());
        if (known.isPresent()) {
            return ResponseEntity.ok(view(known.get().feed()));
        }
        publisher.publish(feed);
        return ResponseEntity.created(URI.create("/api/v1/feeds/" + feed.id())).body(view(feed));
    }

    @Operation(summary = "One feed, and how it fares")
    @ApiResponse(responseCode = "200", description = "The feed")
    @GetMapping("/{id}")
    FeedView one(@PathVariable String id) {
        return view(found(id));
    }

    @Operation(summary = "The last items of a feed, with what became of each")
    @ApiResponse(responseCode = "200", description = "At most twenty, newest first")
    @GetMapping("/{id}/items")
    FeedItems items(@PathVariable String id) {
        return new FeedItems(book.stateOf(found(id)).latest());
    }

    @Operation(summary = "Pause a feed or let it go on, change its filters; what is absent stays as it is")
    @ApiResponse(responseCode = "200", description = "The feed as it is now")
    @PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    FeedView change(@PathVariable String id, @RequestBody FeedChange change) {
        var changed = change.of(found(id));
        publisher.publish(changed);
        return view(changed);
    }

    @Operation(summary = "Fetch a feed without delay; a paused feed is not fetched")
    @ApiResponse(responseCode = "202", description = "Whoever has the feed will fetch it")
    @PutMapping("/{id}/fetch")
    @ResponseStatus(HttpStatus.ACCEPTED)
    FeedView fetch(@PathVariable String id) {
        var asked = found(id).fetchedAt(clock.instant());
        publisher.publish(asked);
        return view(asked);
    }

    @Operation(summary = "Remove a feed; its articles stay")
    @ApiResponse(responseCode = "204", description = "Removed")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        publisher.remove(found(id).id());
    }

    private Feed found(String id) {
        return book.find(id).orElseThrow(() -> new NoSuchFeed(id)).feed();
    }

    private FeedView view(Feed feed) {
        return FeedView.of(feed, book.stateOf(feed), clock.instant());
    }
}
