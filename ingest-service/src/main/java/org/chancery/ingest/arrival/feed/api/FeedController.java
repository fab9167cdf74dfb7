package org.chancery.ingest.arrival.feed.api;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedBook;
import org.chancery.ingest.arrival.feed.list.FeedBook.Entry;
import org.chancery.ingest.arrival.feed.list.FeedPublisher;
import org.chancery.ingest.arrival.feed.websub.Subscriptions;
import org.chancery.kit.http.Refused;
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
@RequestMapping(path = "/api/v1/feeds", produces = MediaType.APPLICATION_JSON_VALUE)
class FeedController {
    private final FeedBook book;
    private final FeedPublisher publisher;
    private final Subscriptions subscriptions;
    private final Clock clock;
    private final int most;

    FeedController(FeedBook book, FeedPublisher publisher, Subscriptions subscriptions, Clock clock, FeedLimit limit) {
        this.book = book;
        this.publisher = publisher;
        this.subscriptions = subscriptions;
        this.clock = clock;
        most = limit.most();
    }

    @Operation(summary = "All feeds, and how each fares")
    @ApiResponse(responseCode = "200", description = "All of them, by address")
    @Refused({})
    @GetMapping
    FeedList list() {
        return new FeedList(read().entries().stream()
                .map(Entry::feed)
                .sorted(Comparator.comparing(Feed::url))
                .map(this::view)
                .toList());
    }

    @Operation(summary = "Add a feed; 200 with the feed as it is if it is there already")
    @ApiResponse(responseCode = "200", description = "It was there already")
    @ApiResponse(responseCode = "201", description = "Added")
    @Refused({BAD_REQUEST, CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, UNPROCESSABLE_CONTENT})
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FeedView> add(@RequestBody FeedRequest request) {
        var feed = request.feed(clock.instant());
        var known = read().find(feed.id());
        if (known.isPresent()) {
            return ResponseEntity.ok(view(known.get().feed()));
        }
        if (book.entries().size() >= most) {
            throw new IllegalArgumentException("the list is full, with " + most + " feeds (CHANCERY_FEED_MAX)");
        }
        publisher.publish(feed);
        return ResponseEntity.created(URI.create("/api/v1/feeds/" + feed.id())).body(view(feed));
    }

    @Operation(summary = "One feed, and how it fares")
    @ApiResponse(responseCode = "200", description = "The feed")
    @Refused(NOT_FOUND)
    @GetMapping("/{id}")
    FeedView one(@PathVariable String id) {
        return view(found(id));
    }

    @Operation(summary = "The last items of a feed, with what became of each")
    @ApiResponse(responseCode = "200", description = "At most twenty, newest first")
    @Refused(NOT_FOUND)
    @GetMapping("/{id}/items")
    FeedItems items(@PathVariable String id) {
        return new FeedItems(book.stateOf(found(id)).latest());
    }

    @Operation(summary = "Pause a feed or let it go on, change its filters; what is absent stays as it is")
    @ApiResponse(responseCode = "200", description = "The feed as it is now")
    @Refused({BAD_REQUEST, NOT_FOUND, CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, UNPROCESSABLE_CONTENT})
    @PatchMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    FeedView change(@PathVariable String id, @RequestBody FeedChange change) {
        return publish(change.of(found(id)));
    }

    @Operation(summary = "Fetch a feed without delay; a paused feed is not fetched")
    @ApiResponse(responseCode = "202", description = "Whoever has the feed will fetch it")
    @Refused(NOT_FOUND)
    @PutMapping("/{id}/fetch")
    @ResponseStatus(HttpStatus.ACCEPTED)
    FeedView fetch(@PathVariable String id) {
        return publish(found(id).fetchedAt(clock.instant()));
    }

    @Operation(summary = "Remove a feed; its articles stay")
    @ApiResponse(responseCode = "204", description = "Removed")
    @Refused(NOT_FOUND)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        publisher.remove(found(id).id());
    }

    /** Of a book that is not read to its end, a feed that is there might be added again, and lose all that is known of it. */
    private FeedBook read() {
        if (!book.isComplete()) {
            throw new NotNow("the list of feeds is still being read");
        }
        return book;
    }

    private Feed found(String id) {
        return read().find(id).orElseThrow(() -> new NoSuchFeed(id)).feed();
    }

    private FeedView publish(Feed feed) {
        publisher.publish(feed);
        return view(feed);
    }

    private FeedView view(Feed feed) {
        var subscription = subscriptions.find(feed.id());
        return FeedView.of(feed, book.stateOf(feed), subscription, clock.instant());
    }
}
