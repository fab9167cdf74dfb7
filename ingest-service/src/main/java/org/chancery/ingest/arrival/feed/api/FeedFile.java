package org.chancery.ingest.arrival.feed.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedBook;
import org.chancery.ingest.arrival.feed.list.FeedPublisher;
import org.chancery.ingest.arrival.feed.list.FeedTopicsWriter.NotKept;
import org.chancery.kit.json.StrictJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The feeds that a file names: once the list has been read, each that is not on it is added, and nothing else is touched. */
@Component
class FeedFile {
    private static final Logger log = LoggerFactory.getLogger(FeedFile.class);

    /** What the starter list tells its readers. */
    private static final List<String> FOR_READERS = List.of("region", "kind");

    private final JsonMapper json;
    private final FeedBook book;
    private final FeedPublisher publisher;
    private final FeedLimit limit;
    private final Queue<Feed> waiting;

    /** @throws IllegalArgumentException naming file and line if there is no feed in it */
    FeedFile(FeedLimit limit, JsonMapper json, FeedBook book, FeedPublisher publisher, Clock clock) {
        this.json = StrictJson.like(json)
                .rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.book = book;
        this.publisher = publisher;
        this.limit = limit;
        waiting = new ArrayDeque<>(limit.file().isBlank() ? List.of() : read(Path.of(limit.file()), clock));
    }

    private List<Feed> read(Path file, Clock clock) {
        try {
            var lines = Files.readAllLines(file, UTF_8);
            var feeds = new ArrayList<Feed>();
            for (int number = 1; number <= lines.size(); number++) {
                var line = lines.get(number - 1);
                if (!line.isBlank()) {
                    feeds.add(feed(line, file + ":" + number, clock));
                }
            }
            return feeds;
        } catch (IOException e) {
            throw new UncheckedIOException("CHANCERY_FEED_FILE " + file + " cannot be read", e);
        }
    }

    private Feed feed(String line, String place, Clock clock) {
        try {
            var told = json.readValue(line, ObjectNode.class).remove(FOR_READERS);
            return json.treeToValue(told, FeedRequest.class).feed(clock.instant());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(place + ": " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
        }
    }

    /** Adds what is missing, as soon as it is known what that is. */
    @Scheduled(fixedDelay = 500, timeUnit = TimeUnit.MILLISECONDS)
    void add() {
        while (book.isComplete() && !waiting.isEmpty()) {
            try {
                add(waiting.element());
                waiting.remove();
            } catch (NotKept e) {
                log.warn("Feed {} of the file waits: {}", waiting.element().url(), e.getMessage());
                return;
            }
        }
    }

    private void add(Feed feed) {
        if (book.find(feed.id()).isPresent()) {
            return;
        }
        if (book.entries().size() >= limit.most()) {
            log.error("Feed {} of the file is not added: the list is full (CHANCERY_FEED_MAX)", feed.url());
            return;
        }
        publisher.publish(feed);
        log.info("Feed {} of the file is added", feed.url());
    }
}
