package org.chancery.ingest.arrival.feed.api;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.chancery.ingest.arrival.feed.list.Feed;
import org.chancery.ingest.arrival.feed.list.FeedBook;
import org.chancery.ingest.arrival.feed.list.FeedPublisher;
import org.chancery.ingest.arrival.feed.list.FeedTopicsWriter.NotKept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The feeds that a file names: once the list has been read, each that is not on it is added, and nothing else is touched. */
@Component
class FeedFile {
    private static final Logger log = LoggerFactory.getLogger(FeedFile.class);

    private final FeedBook book;
    private final FeedPublisher publisher;
    private final FeedLimit limit;
    private final Queue<Feed> waiting;

    /** @throws IllegalArgumentException naming file and line if there is no feed in it */
    FeedFile(FeedLimit limit, JsonMapper json, FeedBook book, FeedPublisher publisher, Clock clock) {
        this.book = book;
        this.publisher = publisher;
        this.limit = limit;
        waiting = new ArrayDeque<>(
                limit.file().isBlank() ? List.of() : new FeedLines(json, clock).of(Path.of(limit.file())));
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
